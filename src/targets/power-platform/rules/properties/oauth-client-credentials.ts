import {objectOf, textOf} from '../../../../core/json/value.js';
import {OAUTH_SETTINGS, oauthExample} from '../_helpers/oauth-example.js';
import type {PowerPlatformRule} from '../nodes.js';

export const oauthClientCredentials: PowerPlatformRule = {
  id: 'oauth-client-credentials',
  severity: 'warning',
  summary: 'No OAuth sign-in asks for the grant `client_credentials`.',
  why: 'Custom connectors do not support it: it works at best as a preview that may end any day.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/faq',
  examples: [
    {name: 'no grant', properties: oauthExample({}), expected: []},
    {
      name: 'client credentials',
      properties: oauthExample({
        identityProvider: 'aad',
        customParameters: {grantType: {value: 'client_credentials'}},
      }),
      expected: [
        `${OAUTH_SETTINGS}/customParameters/grantType/value: Unexpected grant \`client_credentials\`, expected the sign-in of a user: no other is supported`,
      ],
    },
  ],
  check: {
    connectionParameter({customParameters}, report) {
      const grant = textOf(objectOf(customParameters['grantType'])['value']);
      if (grant?.toLowerCase() !== 'client_credentials') return;
      report(
        'Unexpected grant `client_credentials`, expected the sign-in of a user: no other is supported',
        ['oAuthSettings', 'customParameters', 'grantType', 'value'],
      );
    },
  },
};
