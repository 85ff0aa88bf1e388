import {describe, expect, test} from '@jest/globals';
import {objectOf} from '../src/core/json/value.js';
import {isMicrosoftLogin} from '../src/core/sign-in/microsoft-login.js';
import {BASE_DEFINITION} from './support/example-connector.js';
import {emit, errors, findings, type Run, written} from './support/run.js';
import {
  APPLICATION,
  CODE,
  ENTRA,
  emitWith,
  KEY,
  propertiesOf,
  type Schemes,
} from './support/sign-in.js';

// Definitions that no connector can sign in with: what is said, and where.
const REFUSED: readonly (readonly [string, Schemes, object, string])[] = [
  [
    'implicit',
    {A: {...CODE, flow: 'implicit', tokenUrl: undefined}},
    {},
    'OAuth 2.0 flow `implicit`, which Power Platform cannot run, expected `accessCode` or `application`, or `oauth2.authorizationUrl` and `oauth2.tokenUrl` in the config',
  ],
  [
    'password',
    {A: {...CODE, flow: 'password', authorizationUrl: undefined}},
    {},
    'OAuth 2.0 flow `password`, which Power Platform cannot run',
  ],
  ['no flow', {A: {...CODE, flow: undefined}}, {}, 'OAuth 2.0 flow ``'],
  ['an unknown flow', {A: {...CODE, flow: 'device'}}, {}, 'OAuth 2.0 flow `device`'],
  [
    'implicit, half supplied',
    {A: {...CODE, flow: 'implicit', authorizationUrl: undefined, tokenUrl: undefined}},
    {oauth2: {tokenUrl: CODE.tokenUrl}},
    'OAuth 2.0 sign-in `A` without `authorizationUrl`, expected that address here or as `oauth2.authorizationUrl` in the config',
  ],
  [
    'no authorizationUrl',
    {A: {...CODE, authorizationUrl: undefined}},
    {},
    'OAuth 2.0 sign-in `A` without `authorizationUrl`',
  ],
  ['no tokenUrl', {A: {...CODE, tokenUrl: ' '}}, {}, 'OAuth 2.0 sign-in `A` without `tokenUrl`'],
  [
    'client credentials without tokenUrl',
    {A: {...APPLICATION, tokenUrl: undefined}},
    {},
    'OAuth 2.0 sign-in `A` without `tokenUrl`',
  ],
  [
    'bearer',
    {A: {type: 'http', scheme: 'bearer'}},
    {},
    'sign-in of type `http`, expected `basic`, `apiKey` or `oauth2`',
  ],
  ['OpenID Connect', {A: {type: 'openIdConnect'}}, {}, 'sign-in of type `openIdConnect`'],
  ['a type in other case', {A: {...KEY, type: 'ApiKey'}}, {}, 'sign-in of type `ApiKey`'],
];

test.each(REFUSED)('%s is refused', async (_, schemes, members, expected) => {
  const run = await emitWith(schemes, members);
  expect(errors(run)).toEqual([
    expect.stringMatching(/^openapi\.json:1:\d+ \/securityDefinitions\/A sign-in-unsupported: /),
  ]);
  expect(errors(run)[0]).toContain(`Unexpected ${expected}`);
  expect(run.exitCode).toBe(1);
});

describe('logins of Microsoft', () => {
  test.each([
    'https://login.microsoftonline.com/common/oauth2/authorize',
    'https://login.microsoftonline.com:443/common/oauth2/authorize',
    'https://LOGIN.MicrosoftOnline.com/common/oauth2/authorize',
    'https://login.windows.net/common/oauth2/authorize',
    'https://login.microsoft.com/common/oauth2/authorize',
    'https://login.microsoftonline.us/common/oauth2/authorize',
    'https://login-us.microsoftonline.com/common/oauth2/authorize',
    'https://login.partner.microsoftonline.cn/common/oauth2/authorize',
    'https://login.chinacloudapi.cn/common/oauth2/authorize',
    'https://login.microsoftonline.de/common/oauth2/authorize',
    'https://sts.windows.net/common/oauth2/authorize',
  ])('%s is one', address => {
    expect(isMicrosoftLogin(address)).toBe(true);
  });

  test.each([
    'https://contoso.b2clogin.com/contoso.onmicrosoft.com/oauth2/v2.0/authorize',
    'https://id.tides.org/login.microsoftonline.com/authorize',
    'https://login.microsoftonline.com.tides.org/authorize',
    'https://id.tides.org/authorize?next=https://login.microsoftonline.com',
    'login.microsoftonline.com',
    '',
    'https://',
  ])('%p is none', address => {
    expect(isMicrosoftLogin(address)).toBe(false);
  });

  test.each([
    [
      'https://login.microsoftonline.us/contoso.us/oauth2/authorize',
      'https://login.microsoftonline.us',
      'contoso.us',
    ],
    ['https://login.windows.net/{tenant}/oauth2/authorize', 'https://login.windows.net', 'common'],
    [
      'https://login.microsoftonline.com/oauth2/authorize',
      'https://login.microsoftonline.com',
      'common',
    ],
  ])('%s has its own login address and tenant', async (authorizationUrl, loginUri, tenantId) => {
    const run = await emitWith({A: {...ENTRA, authorizationUrl}});
    const {token} = objectOf(propertiesOf(run)['connectionParameters']);
    expect(token).toMatchObject({
      oAuthSettings: {customParameters: {loginUri: {value: loginUri}, tenantId: {value: tenantId}}},
    });
  });
});

/** Names and parameters of the ways to sign in, as `name: parameter, parameter`. */
function waysOf(run: Run): string[] {
  const {connectionParameterSets, connectionParameters} = propertiesOf(run);
  if (connectionParameterSets === undefined)
    return [Object.keys(objectOf(connectionParameters)).join(', ')];
  expect(connectionParameters).toEqual({});
  const {values} = connectionParameterSets as {values: {name: string; parameters: object}[]};
  return values.map(({name, parameters}) => `${name}: ${Object.keys(parameters).join(', ')}`);
}

const BASIC = {type: 'basic'};
const OTHER_KEY = {type: 'apiKey', in: 'query', name: 'app'};
const IMPLICIT = {...CODE, flow: 'implicit', tokenUrl: undefined};

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

test.each(WAYS)('%s', async (_, schemes, security, expected) => {
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

test('a way that is left out is told as a warning', async () => {
  const run = await emitWith({A: IMPLICIT, Key: KEY}, {}, [{A: []}, {Key: []}]);
  expect(findings(run)).toContainEqual(
    expect.stringContaining(
      '/securityDefinitions/A sign-in-unsupported: Unexpected OAuth 2.0 flow `implicit`',
    ),
  );
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

// Hosts of config, the parameters for them, and the address that the policy makes.
const HOSTS = [
  [
    'https://{instance}.tides.org',
    {instance: 'Instance'},
    "https://@connectionParameters('instance').tides.org",
  ],
  [
    '{tenant}.tides.org/v2',
    {tenant: 'Tenant'},
    "https://@connectionParameters('tenant').tides.org/v2",
  ],
  ['{instanceUrl}', {instanceUrl: 'Instance URL'}, "@connectionParameters('instanceUrl')"],
  [
    'https://{region}.tides.org/{site_id}',
    {region: 'Region', site_id: 'Site ID'},
    "https://@connectionParameters('region').tides.org/@connectionParameters('site_id')",
  ],
  [
    'https://{a}.tides.org/{a}',
    {a: 'A'},
    "https://@connectionParameters('a').tides.org/@connectionParameters('a')",
  ],
] as const;

test.each(HOSTS)('the host %s', async (host, names, urlTemplate) => {
  const run = await emitWith({Key: KEY}, {host});
  expect(errors(run)).toEqual([]);
  const {connectionParameters, policyTemplateInstances} = propertiesOf(run);
  const {api_key, ...own} = objectOf(connectionParameters);
  expect(api_key).toBeDefined();
  const shown = Object.entries(own).map(([key, value]) => [
    key,
    objectOf(objectOf(value)['uiDefinition'])['displayName'],
  ]);
  expect(Object.fromEntries(shown)).toEqual(names);
  expect(policyTemplateInstances).toEqual([
    {
      templateId: 'dynamichosturl',
      title: 'Set host URL',
      parameters: {'x-ms-apimTemplateParameter.urlTemplate': urlTemplate},
    },
  ]);
});

test('each way to sign in asks for the host, and one policy serves them', async () => {
  const run = await emitWith({Key: KEY, Account: BASIC}, {host: 'https://{instance}.tides.org'});
  expect(waysOf(run)).toEqual([
    'api-key-auth: instance, api_key',
    'basic-auth: instance, username, password',
  ]);
  expect(propertiesOf(run)['policyTemplateInstances']).toHaveLength(1);
});

test('what the config gives is merged over what is derived', async () => {
  const members = {
    connectionParameters: {
      api_key: {uiDefinition: {displayName: 'Tides key', tooltip: null}},
      extra: {type: 'string'},
    },
    policyTemplateInstances: [
      {templateId: 'routerequesttoendpoint', title: 'Route', parameters: {}},
    ],
    host: '{instanceUrl}',
    capabilities: ['actions'],
  };
  const run = await emitWith({Key: KEY}, members);
  const properties = propertiesOf(run);
  expect(properties).toMatchObject({
    connectionParameters: {
      instanceUrl: {},
      api_key: {type: 'securestring', uiDefinition: {displayName: 'Tides key'}},
      extra: {type: 'string'},
    },
    policyTemplateInstances: [
      {templateId: 'dynamichosturl'},
      {templateId: 'routerequesttoendpoint'},
    ],
    capabilities: ['actions'],
  });
  expect(JSON.stringify(properties)).not.toContain('tooltip":"Provide your API Key');
});
