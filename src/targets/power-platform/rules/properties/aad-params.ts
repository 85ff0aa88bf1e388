import {identityProviderOf, missingNames} from '../_helpers/connection-parameters.js';
import {explainUnknownKey, unknownKeys} from '../_helpers/known-keys.js';
import {OAUTH_SETTINGS, oauthExample} from '../_helpers/oauth-example.js';
import type {ConnectorNode, PowerPlatformRule} from '../nodes.js';

const KEYS = ['resourceUri', 'loginUri', 'tenantId'];
const AT = `${OAUTH_SETTINGS}/customParameters`;

export const aadParams: PowerPlatformRule = {
  id: 'aad-params',
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary: 'The provider `aad` has a `resourceUri`, and beside it only `loginUri` and `tenantId`.',
  why: 'A token is asked for that resource: without it nobody can sign in, and certification refuses the connector.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/azure-active-directory-authentication',
  examples: [
    {
      name: 'a resource',
      properties: oauthExample({
        identityProvider: 'aad',
        customParameters: {resourceUri: {value: 'https://api.harbourtides.org'}},
      }),
      expected: [],
    },
    {
      name: 'no resource, and a key that only some connectors have',
      properties: oauthExample({
        identityProvider: 'aad',
        customParameters: {enableOnbehalfOfLogin: {value: 'false'}},
      }),
      expected: [
        `${AT}: Unexpected \`aad\` sign-in without \`resourceUri\`, expected the URL of the resource`,
        `${AT}/enableOnbehalfOfLogin: Unexpected key \`enableOnbehalfOfLogin\` in \`customParameters\` of \`aad\`, expected only \`resourceUri\`, \`loginUri\` or \`tenantId\``,
      ],
    },
  ],
  check: {
    connectionParameter(parameter, report) {
      if (identityProviderOf(parameter) !== 'aad') return;
      const at = ['oAuthSettings', 'customParameters'];
      if (missingNames(parameter, ['resourceUri']).length > 0)
        report(withoutResource(parameter.connector), [...at, 'resourceUri']);
      for (const key of unknownKeys(parameter.customParameters, KEYS)) {
        // One in four published connectors has such a key, whatever the schema says.
        const message = explainUnknownKey(key, KEYS, '`customParameters` of `aad`');
        report(message, [...at, key], {severity: 'warning'});
      }
    },
  },
};

function withoutResource({assets}: ConnectorNode): string {
  const place = assets.origin === 'emitted' ? ', as `oauth2.resourceUri` of the config' : '';
  return `Unexpected \`aad\` sign-in without \`resourceUri\`, expected the URL of the resource${place}`;
}
