import type {Cmdlet} from './cmdlet.js';
import {PAC_OPTIONS} from './pac-options.js';

export const getConnector: Cmdlet = {
  name: 'get-connector',
  summary: 'List the connectors of an environment, or download one, with pac.',
  options: [
    {flag: '--connector-id <id>', summary: 'the GUID of the connector to download'},
    {flag: '--output-directory <folder>', summary: 'the folder to download it into'},
    {
      flag: '--environment <environment>',
      summary: "the id or URL of the environment; else the profile's",
    },
    {flag: '--force', summary: 'replace files of a folder that is not empty'},
    ...PAC_OPTIONS,
  ],
  examples: [
    'connectorsmith get-connector --json',
    'connectorsmith get-connector --connector-id 0b1f9c1e-6a52-4e5f-8f43-2b9d2c6f7a10 --output-directory assets',
  ],
  plan: async (input, reader) => {
    const {planGetConnector} = await import('./plan-get-connector.js');
    return planGetConnector(input, reader);
  },
};
