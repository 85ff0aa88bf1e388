import {CONNECTOR_ZIP, connectorFile, FLOW_ZIP} from './build-package.js';
import {
  add,
  both,
  customizations,
  definition,
  edit,
  type Faults,
  inBoth,
  inFolder,
  move,
  replace,
} from './package-fault.js';

const secondSet = `<connectionparametersets>/${connectorFile('connectionparametersets.json')}</connectionparametersets>`;

/** Of the rules about which files are where. */
export const LAYOUT_FAULTS: Faults = {
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
