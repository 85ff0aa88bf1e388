import {objectOf, quote, textOf} from '../../../../core/json/value.js';
import {child, type Pointer} from '../../../../core/pointer.js';
import {identityProviderOf} from '../_helpers/connection-parameters.js';
import {OAUTH_SETTINGS, oauthExample} from '../_helpers/oauth-example.js';
import type {ConnectionParameterNode, PowerPlatformRule} from '../nodes.js';

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
  summary: 'The URLs of OAuth are the same in apiProperties.json and in the definition.',
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
    properties({parameters, connector}, report) {
      const schemes = connector.definition?.securitySchemes ?? [];
      for (const key of ['authorizationUrl', 'tokenUrl']) {
        const declared = schemes.flatMap(({value}) => textOf(value[key]) ?? []);
        const [first] = declared;
        if (first === undefined || declared.some(isTemplate)) continue;
        const known = new Set(declared.map(comparable));
        for (const {pointer, used} of parameters.flatMap(parameter => useOf(parameter, key))) {
          if (isTemplate(used) || known.has(comparable(used))) continue;
          const found = `${quote(key)} ${quote(used)}`;
          report(`Unexpected ${found}, expected ${quote(first)} as in the definition`, {pointer});
        }
      }
    },
  },
};

function useOf(
  parameter: ConnectionParameterNode,
  key: string,
): {readonly pointer: Pointer; readonly used: string}[] {
  const used = textOf(objectOf(parameter.customParameters[key])['value']);
  if (used === undefined || identityProviderOf(parameter) !== 'oauth2') return [];
  const pointer = child(parameter.pointer, 'oAuthSettings', 'customParameters', key, 'value');
  return [{pointer, used}];
}

/** What is filled in later cannot be compared. */
function isTemplate(url: string): boolean {
  return /[{@<[]/.test(url);
}

function comparable(url: string): string {
  return url.toLowerCase().replace(/\/$/, '');
}
