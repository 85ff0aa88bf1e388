import type {Cmdlet} from './cmdlet.js';
import {DEPLOYMENT_OPTIONS} from './deployment-options.js';

export const updateConnector: Cmdlet = {
  name: 'update-connector',
  summary: 'Check the assets of a connector, and update it in an environment, with pac.',
  options: [
    {
      flag: '--custom-connector-assets <folder>',
      summary: 'the folder that holds the assets',
      isRequired: true,
    },
    {
      flag: '--connector-id <id>',
      summary: "the connector's GUID; else that of settings.json, else found by its title",
    },
    ...DEPLOYMENT_OPTIONS,
  ],
  examples: [
    'connectorsmith update-connector --custom-connector-assets out',
    'connectorsmith update-connector --custom-connector-assets out --connector-id 0b1f9c1e-6a52-4e5f-8f43-2b9d2c6f7a10 --environment https://contoso.crm.dynamics.com',
  ],
  plan: async (input, reader) => {
    const {planUpdateConnector} = await import('./plan-update-connector.js');
    return planUpdateConnector(input, reader);
  },
};
