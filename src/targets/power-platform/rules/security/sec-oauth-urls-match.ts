import {objectOf, quote, textOf} from '../../../../core/json/value.js';
import {identityProviderOf} from '../_helpers/connection-parameters.js';
import {OAUTH_SETTINGS, oauthExample} from '../_helpers/oauth-example.js';
import type {PowerPlatformRule} from '../nodes.js';

const DEFINITION = {
  securityDefinitions: {
    'API Key': null,
    OAuth: {
      type: 'oauth2',
      flow: 'accessCode',
      authorizationUrl: 'https://login.harbourtides.org/authorize',
      tokenUrl: 'https://login.harbourtides.org/token',
      scopes: {},
    },
  },
};

export const secOauthUrlsMatch: PowerPlatformRule = {
  id: 'sec-oauth-urls-match',
  severity: 'warning',
  summary: 'The addresses of OAuth are the same in apiProperties.json and in the definition.',
  why: 'The platform uses those of apiProperties.json: people and tools that read the definition are misled.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/connection-parameters',
  examples: [
    {name: 'the same', definition: DEFINITION, properties: oauthExample({}), expected: []},
    {
      name: 'another token address',
      definition: DEFINITION,
      properties: oauthExample({
        customParameters: {tokenUrl: {value: 'https://old.harbourtides.org/token'}},
      }),
      expected: [
        `${OAUTH_SETTINGS}/customParameters/tokenUrl/value: Unexpected \`tokenUrl\` \`https://old.harbourtides.org/token\`, expected \`https://login.harbourtides.org/token\` as in the definition`,
      ],
    },
  ],
  check: {
    connectionParameter(parameter, report) {
      const {connector, customParameters} = parameter;
      if (identityProviderOf(parameter) !== 'oauth2') return;
      const schemes = connector.definition?.securitySchemes ?? [];
      for (const key of ['authorizationUrl', 'tokenUrl']) {
        const declared = schemes.flatMap(({value}) => textOf(value[key]) ?? []);
        const used = textOf(objectOf(customParameters[key])['value']);
        if (used === undefined || declared[0] === undefined) continue;
        if (isTemplate(used) || declared.some(url => isTemplate(url) || isSame(url, used)))
          continue;
        report(
          `Unexpected ${quote(key)} ${quote(used)}, expected ${quote(declared[0])} as in the definition`,
          ['oAuthSettings', 'customParameters', key, 'value'],
        );
      }
    },
  },
};

/** What is filled in later cannot be compared. */
function isTemplate(url: string): boolean {
  return /[{@<[]/.test(url);
}

function isSame(one: string, other: string): boolean {
  return one.replace(/\/+$/, '').toLowerCase() === other.replace(/\/+$/, '').toLowerCase();
}
