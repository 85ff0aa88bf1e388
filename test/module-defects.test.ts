import {describe, expect, test} from '@jest/globals';
import {objectOf} from '../src/core/json/value.js';
import {resolvePointer} from '../src/core/pointer.js';
import {BASE_DEFINITION} from './support/example-connector.js';
import {CONNECTOR, connectorsmith, folderWith, pathsIn} from './support/process.js';
import {configOf, emit, errors, type Run, textOf, written} from './support/run.js';
import {APPLICATION, CODE, ENTRA, emitWith, KEY, propertiesOf} from './support/sign-in.js';

// Each test is named after what the original PowerShell module did.

const OAUTH = '/connectionParameters/token/oAuthSettings';

function at(run: Run, pointer: string): unknown {
  return resolvePointer(propertiesOf(run), pointer);
}

describe('OAuth 2.0', () => {
  test('scopes were one joined string', async () => {
    const scopes = {'tides.read': 'Read', 'tides.write': 'Write'};
    expect(at(await emitWith({A: {...CODE, scopes}}), `${OAUTH}/scopes`)).toEqual([
      'tides.read',
      'tides.write',
    ]);
    expect(at(await emitWith({A: {...ENTRA, scopes}}), `${OAUTH}/scopes`)).toEqual([
      'tides.read',
      'tides.write',
    ]);
  });

  test('no scopes were one empty string', async () => {
    expect(at(await emitWith({A: {...CODE, scopes: {}}}), `${OAUTH}/scopes`)).toEqual([]);
  });

  test('the login address of Entra ID was called loginUrl', async () => {
    const parameters = at(await emitWith({A: ENTRA}), `${OAUTH}/customParameters`);
    expect(parameters).toMatchObject({loginUri: {value: 'https://login.microsoftonline.com'}});
    expect(parameters).not.toHaveProperty('loginUrl');
  });

  test('refreshUrl of the config was never read', async () => {
    const run = await emitWith({A: CODE}, {oauth2: {refreshUrl: 'https://id.tides.org/refresh'}});
    expect(at(run, `${OAUTH}/customParameters/refreshUrl`)).toEqual({
      value: 'https://id.tides.org/refresh',
    });
  });

  test('without refreshUrl its value was an empty text', async () => {
    expect(at(await emitWith({A: CODE}), `${OAUTH}/customParameters/refreshUrl`)).toEqual({
      value: CODE.tokenUrl,
    });
  });

  test('without oauth2 in the config, tenant and resource were empty texts', async () => {
    const run = await emitWith({A: ENTRA});
    expect(at(run, `${OAUTH}/customParameters/tenantId`)).toEqual({value: 'common'});
    expect(textOf(run, 'apiProperties.json')).not.toMatch(
      /resourceUri|AzureActiveDirectoryResourceId|"value": ""/,
    );
  });

  test.each(['login.microsoftonline.us', 'login.partner.microsoftonline.cn', 'login.windows.net'])(
    'Entra ID at %s was any provider',
    async host => {
      const authorizationUrl = ENTRA.authorizationUrl.replace('login.microsoftonline.com', host);
      expect(
        at(await emitWith({A: {...ENTRA, authorizationUrl}}), `${OAUTH}/identityProvider`),
      ).toBe('aad');
    },
  );

  test('the name of the login host anywhere in an address made it Entra ID', async () => {
    const authorizationUrl = 'https://id.tides.org/authorize?via=login.microsoftonline.com';
    expect(at(await emitWith({A: {...CODE, authorizationUrl}}), `${OAUTH}/identityProvider`)).toBe(
      'oauth2',
    );
  });

  test('the redirect was that of connectors of before 2024', async () => {
    const run = await emitWith({A: ENTRA});
    expect(at(run, `${OAUTH}/redirectMode`)).toBe('GlobalPerConnector');
    expect(at(run, OAUTH)).not.toHaveProperty('redirectUrl');
  });

  test.each(['implicit', 'password'])(
    'the flow %s gave empty parameters and no word about it',
    async flow => {
      const run = await emitWith({A: {...CODE, flow}});
      expect(errors(run)).toEqual([
        expect.stringContaining(
          `/securityDefinitions/A sign-in-unsupported: Unexpected OAuth 2.0 flow \`${flow}\``,
        ),
      ]);
      expect(run.exitCode).toBe(1);
    },
  );
});

describe('several security definitions', () => {
  const namesOf = (run: Run) =>
    (at(run, '/connectionParameterSets/values') as {name: string}[]).map(({name}) => name);

  test('the last one won', async () => {
    expect(namesOf(await emitWith({Key: KEY, Account: {type: 'basic'}}))).toEqual([
      'api-key-auth',
      'basic-auth',
    ]);
  });

  test('two of OAuth 2.0 were mixed', async () => {
    const run = await emitWith({A: CODE, B: ENTRA});
    expect(namesOf(run)).toEqual(['authorization-code-auth', 'entra-id-auth']);
    expect(
      at(run, '/connectionParameterSets/values/0/parameters/token/oAuthSettings'),
    ).toMatchObject({
      identityProvider: 'oauth2',
      customParameters: {authorizationUrl: {value: CODE.authorizationUrl}},
    });
    expect(
      at(run, '/connectionParameterSets/values/1/parameters/token/oAuthSettings'),
    ).toMatchObject({identityProvider: 'aad'});
  });

  test('addresses of two flows were joined by a space', async () => {
    const run = await emitWith({
      A: CODE,
      B: {...APPLICATION, tokenUrl: 'https://other.tides.org/token'},
    });
    expect(textOf(run, 'apiProperties.json')).not.toMatch(/https:\/\/\S* https:/);
    expect(textOf(run, 'script.csx')).toContain('"https://other.tides.org/token"');
  });

  test('one that nothing asks for counted', async () => {
    const run = await emitWith({Key: KEY, Account: {type: 'basic'}}, {}, [{Key: []}]);
    expect(Object.keys(objectOf(at(run, '/connectionParameters')))).toEqual(['api_key']);
  });
});

describe('client credentials', () => {
  const emitted = emitWith({App: APPLICATION});

  test('keys of policies were in PascalCase', async () => {
    const policies = at(await emitted, '/policyTemplateInstances') as object[];
    for (const policy of policies)
      expect(Object.keys(policy)).toEqual(['templateId', 'title', 'parameters']);
  });

  test('headers had names that an API may have', async () => {
    const names = (
      at(await emitted, '/policyTemplateInstances') as {parameters: Record<string, string>}[]
    ).map(({parameters}) => parameters['x-ms-apimTemplateParameter.name']);
    expect(names).toEqual(['x-connectorsmith-client-id', 'x-connectorsmith-client-secret']);
  });

  test('the form of the token request was put together as text', async () => {
    const script = textOf(await emitted, 'script.csx');
    expect(script).toContain('new FormUrlEncodedContent(');
    expect(script).not.toMatch(/grant_type=|client_secret=/);
  });

  test('credentials left the headers only after a token had come', async () => {
    const script = textOf(await emitted, 'script.csx');
    expect(script.indexOf('TakeHeader(ClientSecretHeader)')).toBeGreaterThan(0);
    expect(script.indexOf('TakeHeader(ClientSecretHeader)')).toBeLessThan(
      script.indexOf('RequestTokenAsync('),
    );
  });

  test('settings.json names the script, with the six keys of pac', async () => {
    expect(JSON.parse(textOf(await emitted, 'settings.json'))).toEqual({
      connectorId: null,
      environment: null,
      apiProperties: 'apiProperties.json',
      apiDefinition: 'apiDefinition.json',
      icon: 'icon.png',
      script: 'script.csx',
    });
  });
});

describe('input', () => {
  test.each([
    ['a trailing comma', '{"swagger": "2.0",}'],
    ['a comment', '{"swagger": "2.0" /* two */}'],
    ['the same key twice', '{"swagger": "2.0", "swagger": "2.0"}'],
    ['a missing comma', '{"swagger": "2.0" "info": {}}'],
    ['text after the document', '{"swagger": "2.0"} more'],
  ])('%s passed, or was a crash', async (_, text) => {
    const run = await emit({'openapi.json': text});
    expect(errors(run)).toEqual([
      expect.stringMatching(/^openapi\.json:1:\d+ {2}def-json-strict: Unexpected /),
    ]);
  });

  test('keys that differ only in case were a crash', async () => {
    const definitions = {...(BASE_DEFINITION['definitions'] as object), tidelist: {type: 'object'}};
    const run = await emit({'openapi.json': JSON.stringify({...BASE_DEFINITION, definitions})});
    expect(errors(run)).toEqual([]);
    expect(Object.keys(objectOf(written(run, 'apiDefinition.json')['definitions']))).toEqual([
      'TideList',
      'tidelist',
    ]);
  });

  test('OpenAPI 3 was copied, with a line about no authentication', async () => {
    const run = await emit({'openapi.json': '{"openapi": "3.0.1", "info": {}, "paths": {}}'});
    expect(errors(run)).toEqual([
      expect.stringContaining('/openapi def-swagger-version: Unexpected OpenAPI version `3.0.1`'),
    ]);
  });

  test('YAML was copied as it was, under a name of JSON', async () => {
    const run = await emit({
      'api.yaml': JSON.stringify(BASE_DEFINITION).replace('{', '{ '),
      'config.json': configOf({apiDefinition: 'api.yaml'}),
    });
    expect(written(run, 'apiDefinition.json')).toEqual(JSON.parse(JSON.stringify(BASE_DEFINITION)));
  });

  test('an icon of another format was copied, under a name of PNG', async () => {
    const run = await emit({
      'icon.jpg': new Uint8Array([0xff, 0xd8, 0xff, 0xe0]),
      'config.json': configOf({icon: 'icon.jpg'}),
    });
    expect([...(run.host.files.get('out/icon.png') ?? [])].slice(0, 4)).toEqual([
      0x89, 0x50, 0x4e, 0x47,
    ]);
  });

  test('without an icon nothing worked', async () => {
    expect((await emit({})).document.files).toContain('out/icon.png');
  });

  test('the brand colour was the one that certification refuses', async () => {
    expect(at(await emit({}), '/iconBrandColor')).toBe('#1b4f72');
    expect(
      at(await emit({'config.json': configOf({publisherKind: 'independent'})}), '/iconBrandColor'),
    ).toBe('#da3b01');
  });
});

describe('runs', () => {
  const CALL = [
    'New-CustomConnectorConfig',
    '-ConfigFile',
    'config.json',
    '-OutputDirectory',
    'out',
  ];

  test('failures ended with exit code 0, and left half of the files', () => {
    const cwd = folderWith({
      ...CONNECTOR,
      'config.json': '{"apiDefinition": "openapi.json", "icon": "missing.png"}',
    });
    expect(connectorsmith(CALL, {cwd}).status).toBe(1);
    expect(pathsIn(cwd)).toEqual(['config.json', 'openapi.json']);
  });

  test('-WhatIf wrote all the same', () => {
    const cwd = folderWith(CONNECTOR);
    expect(connectorsmith([...CALL, '-WhatIf'], {cwd}).status).toBe(0);
    expect(pathsIn(cwd)).toEqual(['config.json', 'openapi.json']);
  });

  test('paths were taken from the current directory, and brackets as wildcards', () => {
    const cwd = folderWith({
      'in/config.json': '{"apiDefinition": "[a]*?.json"}',
      'in/[a]*?.json': CONNECTOR['openapi.json'],
      'in/a.json': '{}',
    });
    const words = [
      'New-CustomConnectorConfig',
      '-ConfigFile',
      'in/config.json',
      '-OutputDirectory',
      'out/[1]',
    ];
    expect(connectorsmith(words, {cwd}).status).toBe(0);
    expect(pathsIn(cwd)).toContain('out/[1]/apiDefinition.json');
  });

  test('an absolute output folder left a stray tree', () => {
    const cwd = folderWith(CONNECTOR);
    const elsewhere = folderWith({});
    const words = [...CALL.slice(0, -1), `${elsewhere}/new/out`];
    expect(connectorsmith(words, {cwd}).status).toBe(0);
    expect(pathsIn(cwd)).toEqual(['config.json', 'openapi.json']);
    expect(pathsIn(elsewhere)).toContain('new/out/settings.json');
  });

  test('a folder that had files was written over', () => {
    const cwd = folderWith({...CONNECTOR, 'out/apiDefinition.json': 'mine'});
    expect(connectorsmith(CALL, {cwd}).status).toBe(2);
    expect(pathsIn(cwd)).toEqual(['config.json', 'openapi.json', 'out/apiDefinition.json']);
  });
});
