import {
  CONNECTOR_NAME,
  CONNECTOR_ZIP,
  connectorFile,
  FLOW_FILE,
  FLOW_ZIP,
} from './build-package.js';
import {
  add,
  both,
  customizations,
  definition,
  edit,
  type Faults,
  inBoth,
  parameters,
  replace,
} from './package-fault.js';

/** Of the rules about what the files of connectors and flows say. */
export const CONTENT_FAULTS: Faults = {
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
};
