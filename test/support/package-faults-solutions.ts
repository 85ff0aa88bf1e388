import {
  CONNECTOR_ID,
  CONNECTOR_NAME,
  CONNECTOR_ZIP,
  FLOW_FILE,
  FLOW_ID,
  FLOW_ZIP,
  type PackageParts,
} from './build-package.js';
import {add, both, customizations, edit, type Faults, replace} from './package-fault.js';

/** Of the rules about what each solution has and says of itself. */
export const SOLUTION_FAULTS: Faults = {
  'pkg-node-nonempty': {
    'an empty node': edit(CONNECTOR_ZIP, customizations, text =>
      text.replace(/<Connector>[\s\S]*<\/Connector>/, '<Connector />'),
    ),
    'a solution without a connector': edit(CONNECTOR_ZIP, customizations, text =>
      text.replace(/<Connector>[\s\S]*<\/Connector>/, ''),
    ),
  },
  'pkg-connector-solution': {
    'two flow solutions': ({solutions}) =>
      void solutions.set(CONNECTOR_ZIP, solutions.get(FLOW_ZIP) ?? new Map()),
    'a connector without its folder': ({solutions}) => {
      const files = solutions.get(CONNECTOR_ZIP) ?? new Map();
      for (const name of [...files.keys()]) if (name.startsWith('Connector/')) files.delete(name);
    },
    'a table beside the connector': replace(
      CONNECTOR_ZIP,
      'solution.xml',
      '    </RootComponents>',
      '      <RootComponent type="1" schemaName="tides_harbour" behavior="0" />\n    </RootComponents>',
    ),
    'a second connector': edit(CONNECTOR_ZIP, customizations, text =>
      text.replace(
        / {4}<Connector>[\s\S]*<\/Connector>\n/,
        first => first + first.replace(CONNECTOR_NAME, 'tides_other'),
      ),
    ),
    'a file of a flow in the connector solution': add(CONNECTOR_ZIP, FLOW_FILE, '{}'),
  },
  'pkg-flow-solution': {
    'no solution with a flow': ({solutions}) =>
      void solutions.set(FLOW_ZIP, solutions.get(CONNECTOR_ZIP) ?? new Map()),
    'a flow without its folder': edit(FLOW_ZIP, FLOW_FILE, null),
    'a flow without the connector': edit(FLOW_ZIP, customizations, text =>
      text.replace(/<Connector>[\s\S]*<\/Connector>/, ''),
    ),
  },
  'pkg-plugin-solution': {
    'a plugin without its folders': plugin,
    'a flow in the plugin solution': both(plugin, withPluginFolders, parts =>
      replace(
        'PkgAssets/Plugin.zip',
        customizations,
        '<Workflows />',
        '<Workflows><a /></Workflows>',
      )(parts),
    ),
    'a plugin that was not asked for': both(plugin, withPluginFolders),
    'no plugin where one was asked for': () => undefined,
  },
  'pkg-root-component': {
    'a connector that is not listed': edit(CONNECTOR_ZIP, 'solution.xml', text =>
      text.replace(/<RootComponent [^>]*>/, ''),
    ),
    'a connector listed as a connection reference': replace(
      CONNECTOR_ZIP,
      'solution.xml',
      '"372"',
      '"371"',
    ),
    'a flow that is not listed': replace(FLOW_ZIP, 'solution.xml', FLOW_ID, CONNECTOR_ID),
    'a listed flow that is not there': replace(
      CONNECTOR_ZIP,
      'solution.xml',
      '    </RootComponents>',
      `      <RootComponent type="29" id="{${FLOW_ID}}" behavior="0" />\n    </RootComponents>`,
    ),
    'a listed connector that is not there': replace(
      CONNECTOR_ZIP,
      'solution.xml',
      '    </RootComponents>',
      '      <RootComponent type="372" schemaName="tides_older" behavior="0" />\n    </RootComponents>',
    ),
  },
  'pkg-unmanaged': {
    'a managed export': replace(FLOW_ZIP, 'solution.xml', '<Managed>0<', '<Managed>1<'),
    'a solution that does not say': replace(
      CONNECTOR_ZIP,
      'solution.xml',
      '<Managed>0</Managed>',
      '',
    ),
  },
  'pkg-publisher-match': {
    'another publisher of the flow': replace(
      FLOW_ZIP,
      'solution.xml',
      '>harbourtides<',
      '>someone<',
    ),
    'no publisher': edit(CONNECTOR_ZIP, 'solution.xml', text =>
      text.replace(/<Publisher>[\s\S]*<\/Publisher>/, ''),
    ),
  },
};

/** A third solution: the connector one, with the node of an AI plugin. */
function plugin({solutions}: PackageParts): void {
  const files = new Map(solutions.get(CONNECTOR_ZIP));
  const text = String(files.get(customizations));
  files.set(
    customizations,
    text.replace(
      '<Languages>',
      '<aiplugins><aicopilot_aiplugin name="tides" /></aiplugins>\n  <Languages>',
    ),
  );
  solutions.set('PkgAssets/Plugin.zip', files);
}

function withPluginFolders({solutions}: PackageParts): void {
  for (const folder of ['aiplugins', 'aipluginoperations']) {
    solutions.get('PkgAssets/Plugin.zip')?.set(`${folder}/a.json`, '{}');
  }
}
