import {describe, expect, test} from '@jest/globals';
import {objectOf} from '../src/core/json/value.js';
import {errors, type Run, textOf} from './support/run.js';
import {APPLICATION, at, CODE, ENTRA, emitWith, KEY} from './support/sign-in.js';

// Each test is named after what the original PowerShell module did.

const OAUTH = '/connectionParameters/token/oAuthSettings';

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
    const keys = ['templateId', 'title', 'parameters'];
    expect(policies.map(policy => Object.keys(policy))).toEqual([keys, keys]);
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
