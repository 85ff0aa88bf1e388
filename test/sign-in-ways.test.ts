import {expect, test} from '@jest/globals';
import {BASE_DEFINITION} from './support/example-connector.js';
import {emit, errors, written} from './support/run.js';
import {
  BASIC,
  CODE,
  ENTRA,
  emitWith,
  IMPLICIT,
  KEY,
  OTHER_KEY,
  propertiesOf,
  type Schemes,
  waysOf,
} from './support/sign-in.js';

// Security definitions, `security`, and the ways to sign in.
const WAYS: readonly (readonly [string, Schemes, readonly object[], readonly string[]])[] = [
  [
    'one of two',
    {Key: KEY, Account: BASIC},
    [{Key: []}, {Account: []}],
    ['api-key-auth: api_key', 'basic-auth: username, password'],
  ],
  [
    'both together',
    {Key: KEY, Account: BASIC},
    [{Key: [], Account: []}],
    ['api_key, username, password'],
  ],
  [
    'both together, or one',
    {Key: KEY, Account: BASIC},
    [{Key: [], Account: []}, {Account: []}],
    ['api-key-auth-and-basic-auth: api_key, username, password', 'basic-auth: username, password'],
  ],
  [
    'the one that is asked for',
    {Key: KEY, Account: BASIC},
    [{Account: []}],
    ['username, password'],
  ],
  [
    'all, where nothing is asked for',
    {Key: KEY, Account: BASIC},
    [],
    ['api-key-auth: api_key', 'basic-auth: username, password'],
  ],
  [
    'the same way written twice',
    {Key: KEY, Account: BASIC},
    [
      {Key: [], Account: []},
      {Account: [], Key: []},
    ],
    ['api_key, username, password'],
  ],
  ['optional sign-in', {Key: KEY}, [{}, {Key: []}], ['api_key']],
  [
    'two keys together',
    {Key: KEY, 'App key': OTHER_KEY},
    [{Key: [], 'App key': []}],
    ['api_key, App_key'],
  ],
  [
    'two keys to choose from',
    {Key: KEY, 'App key': OTHER_KEY},
    [{Key: []}, {'App key': []}],
    ['api-key-auth: api_key', 'api-key-auth-2: api_key'],
  ],
  [
    'an account and a key',
    {A: CODE, Key: KEY},
    [{A: []}, {Key: []}],
    ['authorization-code-auth: token', 'api-key-auth: api_key'],
  ],
  [
    'Entra ID and basic',
    {A: ENTRA, B: BASIC},
    [{A: []}, {B: []}],
    ['entra-id-auth: token, token:TenantId', 'basic-auth: username, password'],
  ],
  [
    'a way that cannot be served beside one that can',
    {A: IMPLICIT, Key: KEY},
    [{A: []}, {Key: []}],
    ['api_key'],
  ],
];

test.each(WAYS)('the ways to sign in: %s', async (_, schemes, security, expected) => {
  const run = await emitWith(schemes, {}, security);
  expect(errors(run)).toEqual([]);
  expect(waysOf(run)).toEqual(expected);
  const hasSets = expected.length > 1;
  expect(run.document.files.includes('out/customProperties.json')).toBe(hasSets);
  if (hasSets) {
    const {connectionParameterSets} = propertiesOf(run);
    expect(written(run, 'customProperties.json')).toEqual({properties: {connectionParameterSets}});
  }
});

test('without `security` of the whole, that of the operations counts', async () => {
  const paths = structuredClone(BASE_DEFINITION['paths']) as {
    '/tides': {get: {security?: object[]}};
  };
  paths['/tides'].get.security = [{Account: []}];
  const securityDefinitions = {Key: KEY, Account: BASIC, Unused: CODE};
  const {security: _, ...rest} = BASE_DEFINITION;
  const definition = {...rest, paths, securityDefinitions};
  expect(waysOf(await emit({'openapi.json': JSON.stringify(definition)}))).toEqual([
    'username, password',
  ]);
});

test.each([
  [
    OTHER_KEY,
    {
      templateId: 'setqueryparameter',
      title: 'Set query parameter app',
      parameters: {
        'x-ms-apimTemplateParameter.name': 'app',
        'x-ms-apimTemplateParameter.value': "@connectionParameters('App_key','')",
        'x-ms-apimTemplateParameter.existsAction': 'override',
      },
    },
  ],
  [
    {...KEY, name: 'X-App'},
    {
      templateId: 'setheader',
      title: 'Set header X-App',
      parameters: {
        'x-ms-apimTemplateParameter.name': 'X-App',
        'x-ms-apimTemplateParameter.value': "@connectionParameters('App_key','')",
        'x-ms-apimTemplateParameter.existsAction': 'override',
        'x-ms-apimTemplate-policySection': 'Request',
      },
    },
  ],
])(
  'of two keys that are needed together, a policy sends the second: %j',
  async (second, policy) => {
    const run = await emitWith({Key: KEY, 'App key': second}, {}, [{Key: [], 'App key': []}]);
    expect(propertiesOf(run)['policyTemplateInstances']).toEqual([policy]);
  },
);
