import {
  CONNECTOR_ID,
  CONNECTOR_NAME,
  CONNECTOR_ZIP,
  connectorFile,
  FLOW_FILE,
  FLOW_ID,
  FLOW_ZIP,
  type PackageParts,
} from './build-package.js';

type Fault = (parts: PackageParts) => void;

/** The text of a file of a solution changed, or where it is null the file removed. */
function edit(zip: string, name: string, change: ((text: string) => string) | null): Fault {
  return ({solutions}) => {
    const files = solutions.get(zip);
    const text = files?.get(name);
    if (!files || typeof text !== 'string') throw new Error(`No text ${name} in ${zip}`);
    if (change === null) return void files.delete(name);
    const changed = change(text);
    if (changed === text) throw new Error(`Nothing changed in ${name}`);
    files.set(name, changed);
  };
}

function replace(zip: string, name: string, from: string | RegExp, to: string): Fault {
  return edit(zip, name, text => text.replace(from, to));
}

/** A further file in a solution. */
function add(zip: string, name: string, content = ''): Fault {
  return ({solutions}) => void solutions.get(zip)?.set(name, content);
}

function both(...faults: readonly Fault[]): Fault {
  return parts => {
    for (const fault of faults) fault(parts);
  };
}

function move(from: string, to: string): Fault {
  return ({solutions}) => {
    const files = solutions.get(from);
    if (!files) throw new Error(`No solution ${from}`);
    solutions.delete(from);
    solutions.set(to, files);
  };
}

function inFolder(files: Map<string, string | Uint8Array>, folder: string): void {
  for (const [name, content] of [...files]) {
    files.delete(name);
    files.set(`${folder}/${name}`, content);
  }
}

const definition = connectorFile('openapidefinition.json');
const parameters = connectorFile('connectionparameters.json');
const customizations = 'customizations.xml';
const inBoth = (name: string, from: string | RegExp, to: string) =>
  both(replace(CONNECTOR_ZIP, name, from, to), replace(FLOW_ZIP, name, from, to));
const secondSet = `<connectionparametersets>/${connectorFile('connectionparametersets.json')}</connectionparametersets>`;

/** What the bad examples of package rules do to a faultless package, by rule and name. */
export const FAULTS: Readonly<Record<string, Readonly<Record<string, Fault>>>> = {
  'pkg-readable': {
    'an entry that leaves its zip': add(CONNECTOR_ZIP, '../outside.txt'),
    'a solution that is no zip': ({inner, solutions}) => {
      solutions.delete(CONNECTOR_ZIP);
      inner.set(CONNECTOR_ZIP, 'nothing like a zip');
    },
    'XML that is not well formed': replace(
      CONNECTOR_ZIP,
      'solution.xml',
      '</Version>',
      '</version>',
    ),
    'an XML file with a document type': replace(
      CONNECTOR_ZIP,
      'solution.xml',
      '<Imp',
      '<!DOCTYPE a [<!ENTITY b "c">]>\n<Imp',
    ),
    'a definition that does not parse': replace(
      CONNECTOR_ZIP,
      definition,
      '"swagger": "2.0",',
      '"swagger": "2.0"',
    ),
  },
  'pkg-outer': {
    'a folder around everything': parts => {
      inFolder(parts.outer, 'Upload');
      parts.packageName = 'Upload/package.zip';
    },
    'a folder that macOS adds': ({outer}) => void outer.set('__MACOSX/._intro.md', ''),
    'no intro and two packages': ({outer}) => {
      outer.delete('intro.md');
      outer.set('older.zip', 'PK');
    },
    'a further file beside them': ({outer}) => void outer.set('icon.png', ''),
    'a solution in place of a package': ({outer}) => void outer.set('solution.xml', ''),
    'the package zip alone': parts => {
      parts.packageName = '';
    },
    'the zip that ISV Studio took': parts => {
      parts.outer.clear();
      parts.outer.set('apiDefinition.swagger.json', '{}');
      parts.packageName = 'icon.png';
    },
  },
  'pkg-intro': {
    'another name': ({outer}) => {
      outer.set('readme.md', outer.get('intro.md') ?? '');
      outer.delete('intro.md');
    },
    'an empty intro': ({outer}) => void outer.set('intro.md', ' \n'),
  },
  'pkg-outer-custom-properties': {
    'two ways to sign in, and no third file': both(
      inBoth(customizations, '<iconblob>', `${secondSet}\n      <iconblob>`),
      add(CONNECTOR_ZIP, connectorFile('connectionparametersets.json'), '{"values": []}'),
      add(FLOW_ZIP, connectorFile('connectionparametersets.json'), '{"values": []}'),
    ),
  },
  'pkg-inner-folder': {
    'solutions without a folder': both(move(CONNECTOR_ZIP, 'A.zip'), move(FLOW_ZIP, 'B.zip')),
    'two folders': ({inner}) => void inner.set('Older/notes.xml', ''),
    'another name for the folder': both(
      move(CONNECTOR_ZIP, 'Assets/A.zip'),
      move(FLOW_ZIP, 'Assets/B.zip'),
    ),
  },
  'pkg-assets-zips': {
    'one solution': ({solutions}) => void solutions.delete(FLOW_ZIP),
    'three solutions without a plugin': ({solutions}) =>
      void solutions.set('PkgAssets/Third.zip', solutions.get(CONNECTOR_ZIP) ?? new Map()),
    'a folder beside the solutions': ({inner}) => void inner.set('PkgAssets/en-us/EndHTML.htm', ''),
  },
  'pkg-solution-path': {
    'a solution in a folder of the assets folder': move(FLOW_ZIP, 'PkgAssets/flow/Flow.zip'),
    'a solution beside the assets folder': move(FLOW_ZIP, 'Flow.zip'),
    'a solution zipped with its folder': ({solutions}) =>
      inFolder(solutions.get(FLOW_ZIP) ?? new Map(), 'Flow'),
  },
  'pkg-solution-files': {
    'a solution without its list of types': edit(CONNECTOR_ZIP, '[Content_Types].xml', null),
    'capital letters in a name': both(
      edit(CONNECTOR_ZIP, 'solution.xml', null),
      add(CONNECTOR_ZIP, 'Solution.xml', '<ImportExportXml />'),
    ),
  },
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
  'pkg-workflows-match': {
    'a flow without its file': edit(FLOW_ZIP, FLOW_FILE, null),
    'a file without its flow': add(FLOW_ZIP, 'Workflows/Older.json', '{}'),
  },
  'pkg-flow-uses-connector': {
    'a flow that uses another connector': replace(
      FLOW_ZIP,
      FLOW_FILE,
      'tides_shared_tides_1b2c3',
      'other_reference',
    ),
    'a connection that no action uses': replace(
      FLOW_ZIP,
      FLOW_FILE,
      '"connectionName": "shared_tides"',
      '"connectionName": "shared_mail"',
    ),
    'an operation that the connector does not have': replace(
      FLOW_ZIP,
      FLOW_FILE,
      '"ListTides"',
      '"ReadTides"',
    ),
  },
  'pkg-connector-files': {
    'a connector without an icon': both(
      edit(CONNECTOR_ZIP, customizations, text => text.replace(/<iconblob>.*<\/iconblob>/, '')),
      ({solutions}) => void solutions.get(CONNECTOR_ZIP)?.delete(connectorFile('iconblob.Png')),
    ),
    'a connector without a name': replace(
      CONNECTOR_ZIP,
      customizations,
      `<name>${CONNECTOR_NAME}</name>`,
      '',
    ),
    'a definition that is not in the zip': edit(CONNECTOR_ZIP, definition, null),
    'a file of another name': both(
      replace(CONNECTOR_ZIP, customizations, `/${definition}`, '/Connector/tides.json'),
      ({solutions}) => {
        const files = solutions.get(CONNECTOR_ZIP);
        files?.set('Connector/tides.json', files.get(definition) ?? '');
        files?.delete(definition);
      },
    ),
    'a file that no connector names': add(CONNECTOR_ZIP, 'Connector/older.json', '{}'),
    'connection parameters with `properties` around them': edit(
      CONNECTOR_ZIP,
      parameters,
      text => `{"properties": ${text}}`,
    ),
    'a definition without metadata': replace(
      CONNECTOR_ZIP,
      definition,
      '"x-ms-connector-metadata"',
      '"x-tides-metadata"',
    ),
    'operations of a script that is not there': replace(
      CONNECTOR_ZIP,
      customizations,
      '<iconblob>',
      '<scriptoperations>["ListTides"]</scriptoperations>\n      <iconblob>',
    ),
  },
  'pol-keep-one-in-package': {
    'an empty list of policies': both(
      replace(
        CONNECTOR_ZIP,
        customizations,
        '<iconblob>',
        `<policytemplateinstances>/${connectorFile('policytemplateinstances.json')}</policytemplateinstances>\n      <iconblob>`,
      ),
      add(CONNECTOR_ZIP, connectorFile('policytemplateinstances.json'), '[]'),
    ),
  },
  'pkg-solutions-agree': {
    'an older definition in the flow solution': replace(
      FLOW_ZIP,
      definition,
      '"version": "1.0"',
      '"version": "0.9"',
    ),
    'another connector in the flow solution': replace(
      FLOW_ZIP,
      customizations,
      `<name>${CONNECTOR_NAME}<`,
      '<name>tides_older<',
    ),
  },
  'pkg-matches-folder': {
    'another title in the package': inBoth(definition, 'Harbour Tides"', 'Harbour Times"'),
    'a further connection parameter in the folder': inBoth(parameters, '"api_key"', '"key"'),
    'operations of a script that the folder does not have': replace(
      CONNECTOR_ZIP,
      customizations,
      '<iconblob>',
      '<scriptoperations>["ListTides"]</scriptoperations>\n      <iconblob>',
    ),
    'another script': both(
      inBoth(
        customizations,
        '<iconblob>',
        `<customcodeblobcontent>/${connectorFile('code.csx')}</customcodeblobcontent>\n      <iconblob>`,
      ),
      add(CONNECTOR_ZIP, connectorFile('code.csx'), 'public class Script {}'),
      add(FLOW_ZIP, connectorFile('code.csx'), 'public class Script {}'),
    ),
    'another intro': ({outer}) => void outer.set('intro.md', 'Something else.'),
  },
  'pkg-malware': {
    'a script of the build': ({inner}) => void inner.set('PkgAssets/deploy.ps1', ''),
    'a library in a solution': add(FLOW_ZIP, 'PluginAssemblies/Tides.dll'),
  },
  'pkg-no-hand-edit': {
    'files that macOS adds': add(CONNECTOR_ZIP, '__MACOSX/._solution.xml'),
    'a package zip of Windows PowerShell 5': ({inner}) =>
      void inner.set('PkgAssets\\notes.xml', ''),
    'unpacked sources': add(CONNECTOR_ZIP, 'Connectors/tides.xml'),
    'names with backslashes': add(CONNECTOR_ZIP, 'Other\\notes.xml'),
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
