import {quote} from '../../../../core/json/value.js';
import {identityProviderOf, missingNames} from '../_helpers/connection-parameters.js';
import {OAUTH_SETTINGS, oauthExample} from '../_helpers/oauth-example.js';
import type {PowerPlatformRule} from '../nodes.js';

const NEEDED = ['authorizationUrlTemplate', 'tokenUrlTemplate', 'refreshUrlTemplate'];

const TEMPLATES = {
  authorizationUrlTemplate: {value: 'https://{coast}.harbourtides.org/authorize'},
  tokenUrlTemplate: {value: 'https://{coast}.harbourtides.org/token'},
};

export const oauth2genericParams: PowerPlatformRule = {
  id: 'oauth2generic-params',
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary:
    'The provider `oauth2generic` has templates of the addresses to sign in, to get a token and to renew it.',
  why: 'Without a template the platform does not know where to send the user or the request.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/connection-parameters',
  examples: [
    {
      name: 'all templates',
      properties: oauthExample({
        identityProvider: 'oauth2generic',
        customParameters: {
          ...TEMPLATES,
          refreshUrlTemplate: {value: 'https://{coast}.harbourtides.org/token'},
        },
      }),
      expected: [],
    },
    {
      name: 'no template to renew',
      properties: oauthExample({identityProvider: 'oauth2generic', customParameters: TEMPLATES}),
      expected: [
        `${OAUTH_SETTINGS}/customParameters: Unexpected \`oauth2generic\` sign-in without \`refreshUrlTemplate\`, expected the template of an address`,
      ],
    },
  ],
  check: {
    connectionParameter(parameter, report) {
      if (identityProviderOf(parameter) !== 'oauth2generic') return;
      for (const key of missingNames(parameter, NEEDED))
        report(
          `Unexpected \`oauth2generic\` sign-in without ${quote(key)}, expected the template of an address`,
          ['oAuthSettings', 'customParameters', key],
        );
    },
  },
};
