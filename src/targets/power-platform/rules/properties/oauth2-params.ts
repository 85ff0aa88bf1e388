import {describe, isObject, quote} from '../../../../core/json/value.js';
import type {Report} from '../../../../lint/rule.js';
import {isAbsoluteUrl} from '../_helpers/absolute-url.js';
import {identityProviderOf, missingNames} from '../_helpers/connection-parameters.js';
import {holdsEnvironmentVariable} from '../_helpers/environment-variable.js';
import {explainUnknownKey, unknownKeys} from '../_helpers/known-keys.js';
import {OAUTH_SETTINGS, OAUTH_URLS, oauthExample} from '../_helpers/oauth-example.js';
import type {PowerPlatformRule} from '../nodes.js';

const KEYS = ['authorizationUrl', 'tokenUrl', 'refreshUrl'];
const AT = `${OAUTH_SETTINGS}/customParameters`;

export const oauth2Params: PowerPlatformRule = {
  id: 'oauth2-params',
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary:
    'The provider `oauth2` has `authorizationUrl`, `tokenUrl` and `refreshUrl`, each with an https URL as `value`.',
  why: 'The platform signs in, and renews sign-ins, at these URLs and nowhere else.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/connection-parameters',
  examples: [
    {name: 'all three', properties: oauthExample({}), expected: []},
    {
      name: 'a part that users fill in',
      properties: oauthExample(
        {customParameters: {...OAUTH_URLS, tokenUrl: undefined}},
        {'token:tokenUrl': {type: 'string'}},
      ),
      expected: [],
    },
    {
      name: 'one missing, one in other letters, one plain text, one without https',
      properties: oauthExample({
        customParameters: {
          AuthorizationUrl: {value: 'https://login.harbourtides.org/authorize'},
          tokenUrl: 'https://login.harbourtides.org/token',
        },
      }),
      expected: [
        `${AT}/AuthorizationUrl: Unexpected key \`AuthorizationUrl\` in \`customParameters\` of \`oauth2\`, expected \`authorizationUrl\``,
        `${AT}: Unexpected \`oauth2\` sign-in without \`refreshUrl\`, expected its https URL`,
        `${AT}/tokenUrl: Unexpected text \`https://login.harbourtides.org/token\` as \`tokenUrl\`, expected an object with \`value\``,
      ],
    },
    {
      name: 'none at all, told once',
      properties: oauthExample({customParameters: {}}),
      expected: [
        `${AT}: Unexpected \`oauth2\` sign-in without \`authorizationUrl\`, \`tokenUrl\`, \`refreshUrl\`, expected an https URL for each`,
      ],
    },
    {
      name: 'an address without https',
      properties: oauthExample({
        customParameters: {...OAUTH_URLS, refreshUrl: {value: 'http://login.harbourtides.org'}},
      }),
      expected: [
        `${AT}/refreshUrl/value: Unexpected text \`http://login.harbourtides.org\` as \`refreshUrl\`, expected an https URL`,
      ],
    },
  ],
  check: {
    connectionParameter(parameter, report) {
      const {customParameters} = parameter;
      if (identityProviderOf(parameter) !== 'oauth2') return;
      const at = ['oAuthSettings', 'customParameters'];
      for (const key of unknownKeys(customParameters, KEYS)) {
        const message = explainUnknownKey(key, KEYS, '`customParameters` of `oauth2`');
        report(message, [...at, key]);
      }
      const missing = missingNames(parameter, KEYS);
      if (missing.length > 0) {
        const expected = missing.length === 1 ? 'its https URL' : 'an https URL for each';
        const found = `\`oauth2\` sign-in without ${missing.map(quote).join(', ')}`;
        report(`Unexpected ${found}, expected ${expected}`, [...at, missing[0] ?? '']);
      }
      for (const key of KEYS) checkAddress(customParameters[key], key, [...at, key], report);
    },
  },
};

function checkAddress(entry: unknown, key: string, at: string[], report: Report): void {
  if (entry === undefined) return;
  if (!isObject(entry)) {
    report(`Unexpected ${describe(entry)} as ${quote(key)}, expected an object with \`value\``, at);
    return;
  }
  const {value} = entry;
  if (typeof value === 'string' && isAddress(value)) return;
  const found =
    value === undefined ? `${quote(key)} without \`value\`` : `${describe(value)} as ${quote(key)}`;
  report(`Unexpected ${found}, expected an https URL`, [...at, 'value']);
}

/** A template is filled in when somebody signs in. */
function isAddress(value: string): boolean {
  if (holdsEnvironmentVariable(value)) return true;
  return /^https:\/\//i.test(value) && (/[{@<[]/.test(value) || isAbsoluteUrl(value));
}
