import {quote, textOf} from '../../../../core/json/value.js';
import type {SecuritySchemeNode} from '../../../../lint/definition/nodes.js';
import {isOAuth} from '../_helpers/connection-parameters.js';
import {oauthExample} from '../_helpers/oauth-example.js';
import type {ConnectionParameterNode, PowerPlatformRule} from '../nodes.js';

type Parameters = readonly ConnectionParameterNode[];

/** By the type of a security definition: what its connection parameters are. */
const NEEDS: Readonly<Record<string, {has: (all: Parameters) => boolean; expected: string}>> = {
  apiKey: {
    has: all => all.some(one => one.type === 'securestring'),
    expected: 'a `securestring` for the key',
  },
  basic: {
    has: all => hasName(all, 'username') && hasName(all, 'password'),
    expected: '`username` and `password`',
  },
  oauth2: {has: all => all.some(isOAuth), expected: 'a `token` of type `oauthSetting`'},
};

export const secMatchesProps: PowerPlatformRule = {
  id: 'sec-matches-props',
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary: 'The connection parameters ask for what the security definition needs.',
  why: 'Users are asked for the wrong thing, and every request is refused for want of a sign-in.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/connection-parameters',
  examples: [
    {name: 'an API key in both', expected: []},
    {
      name: 'a password where the API wants a key',
      properties: {properties: {connectionParameters: {api_key: null, user: {type: 'string'}}}},
      expected: [
        'properties#/properties/connectionParameters: Unexpected connection parameters for the security definition `API Key` of type `apiKey`, expected a `securestring` for the key',
      ],
    },
    {
      name: 'OAuth that the definition does not tell of',
      definition: {securityDefinitions: {'API Key': null}, security: []},
      properties: oauthExample({}),
      expected: [
        'properties#/properties/connectionParameters/token: Unexpected OAuth sign-in `token`, expected a security definition of type `oauth2` for it',
      ],
    },
    {
      name: 'OAuth as one of several ways to sign in',
      definition: {securityDefinitions: {'API Key': null}, security: []},
      properties: {
        properties: {
          connectionParameters: null,
          connectionParameterSets: {
            values: [{name: 'account', parameters: {token: {type: 'oauthSetting'}}}],
          },
        },
      },
      expected: [],
    },
  ],
  check: {
    connector(connector, report) {
      const {definition, properties} = connector;
      if (!definition || !properties) return;
      const {parameters} = properties;
      const known = definition.securitySchemes.filter(scheme => needsOf(scheme) !== undefined);
      const first = known[0];
      const needs = first && needsOf(first);
      if (first && needs) {
        const kinds = new Set(known.map(needsOf));
        if ([...kinds].some(kind => kind?.has(parameters))) return;
        const found = `connection parameters for the security definition ${quote(first.name)} of type ${quote(first.value['type'])}`;
        return report(`Unexpected ${found}, expected ${needs.expected}`, {
          pointer: '/properties/connectionParameters',
          document: 'properties',
        });
      }
      const token = parameters.find(isOAuth);
      // One published connector in twenty leaves it out: it works, but nobody can see how to sign in.
      // In a set, the set is what counts: a definition can only describe one way to sign in.
      if (!token || token.set || definition.securitySchemes.length > 0) return;
      report(
        `Unexpected OAuth sign-in ${quote(token.name)}, expected a security definition of type \`oauth2\` for it`,
        {pointer: token.pointer, document: 'properties'},
        {severity: 'warning'},
      );
    },
  },
};

function needsOf({value}: SecuritySchemeNode): (typeof NEEDS)[string] | undefined {
  const type = textOf(value['type']) ?? '';
  // Other flows of OAuth have a rule of their own: sec-no-client-credentials.
  if (value['flow'] === 'application' || value['flow'] === 'password') return undefined;
  return Object.hasOwn(NEEDS, type) ? NEEDS[type] : undefined;
}

function hasName(parameters: Parameters, name: string): boolean {
  return parameters.some(parameter => parameter.name.toLowerCase() === name);
}
