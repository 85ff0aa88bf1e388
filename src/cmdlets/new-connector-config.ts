import {TARGET_IDS} from '../targets/ids.js';
import type {Cmdlet} from './cmdlet.js';

export const newConnectorConfig: Cmdlet = {
  name: 'new-connector-config',
  summary: 'Make the assets of a connector from one config.json and one OpenAPI definition.',
  options: [
    {flag: '--config-file <file>', summary: 'the config.json to read', isRequired: true},
    {flag: '--output-directory <folder>', summary: 'the folder to write into', isRequired: true},
    {
      flag: '--target <name>',
      summary: 'the platform to write for; several: one folder each',
      isRepeatable: true,
      choices: TARGET_IDS,
    },
    {flag: '--environment-name <name>', summary: 'the environment of the config to merge in'},
    {
      flag: '--force',
      summary: 'replace files that connectorsmith writes, in a folder that is not empty',
    },
  ],
  isWriter: true,
  examples: [
    'connectorsmith new-connector-config --config-file config.json --output-directory out',
    'connectorsmith new-connector-config --config-file config.json --output-directory out --environment-name test --dry-run',
  ],
  plan: async ({options}, reader) => {
    const {planNewConnectorConfig} = await import('./plan-new-connector-config.js');
    return planNewConnectorConfig(
      {
        configFile: String(options['configFile']),
        outputDirectory: String(options['outputDirectory']),
        targets: (options['target'] as string[] | undefined) ?? ['power-platform'],
        environmentName: options['environmentName'] as string | undefined,
        isForced: options['force'] === true,
      },
      reader,
    );
  },
};
