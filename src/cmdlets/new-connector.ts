import type {Cmdlet} from './cmdlet.js';
import {DEPLOYMENT_OPTIONS} from './deployment-options.js';

export const newConnector: Cmdlet = {
  name: 'new-connector',
  summary: 'Check the assets of a connector, and create it in an environment, with pac.',
  options: [
    {
      flag: '--custom-connector-assets <folder>',
      summary: 'the folder that holds the assets',
      isRequired: true,
    },
    {flag: '--stage', summary: 'create the connector without its script, then add the script'},
    ...DEPLOYMENT_OPTIONS,
  ],
  examples: [
    'connectorsmith new-connector --custom-connector-assets out --save',
    'connectorsmith new-connector --custom-connector-assets out --client-secret-env CLIENT_SECRET --dry-run',
  ],
  plan: async (input, reader) => {
    const {planNewConnector} = await import('./plan-new-connector.js');
    return planNewConnector(input, reader);
  },
};
