import {quote} from '../../../../core/json/value.js';
import {isOAuth} from '../_helpers/connection-parameters.js';
import {oauthExample} from '../_helpers/oauth-example.js';
import type {PowerPlatformRule} from '../nodes.js';

export const oauthProviderTokenKey: PowerPlatformRule = {
  id: 'oauth-provider-token-key',
  severity: 'warning',
  summary: 'The OAuth parameter is called `token`.',
  why: 'Every published connector calls it so; tools look for that name, also to set the secret.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/connection-parameters',
  examples: [
    {name: 'token', properties: oauthExample({}), expected: []},
    {
      name: 'another name',
      properties: {properties: {connectionParameters: {account: {type: 'oauthSetting'}}}},
      expected: [
        'properties#/properties/connectionParameters/account: Unexpected OAuth parameter `account`, expected it to be called `token`',
      ],
    },
  ],
  check: {
    connectionParameter(parameter, report) {
      if (!isOAuth(parameter) || parameter.name === 'token') return;
      report(
        `Unexpected OAuth parameter ${quote(parameter.name)}, expected it to be called \`token\``,
      );
    },
  },
};
