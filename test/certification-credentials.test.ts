import {describe, expect, test} from '@jest/globals';
import {bundleWith, type Given} from './support/certification-bundle.js';
import {readmeOf, section, text, withOperation} from './support/certification-readme.js';
import {BASE_DEFINITION} from './support/example-connector.js';
import {errors, textOf} from './support/run.js';

describe('credentials', () => {
  const key = {api_key: {type: 'securestring', uiDefinition: {displayName: 'Token of the desk'}}};
  const region = {
    type: 'string',
    uiDefinition: {displayName: 'Region', description: 'North or south'},
  };

  test('call the key as the connection does, and name what else it asks for', async () => {
    const constraints = {tabIndex: 2, clearText: false, required: 'true'};
    const shown = {description: 'The token.', tooltip: 'The token', constraints};
    const config = {
      connectionParameters: {
        api_key: {...key.api_key, uiDefinition: {...key.api_key.uiDefinition, ...shown}},
        region: {...region, uiDefinition: {...region.uiDefinition, tooltip: 'Region', constraints}},
      },
    };
    const done = await bundleWith({config});
    expect(errors(done)).toEqual([]);
    const told = section(readmeOf(done), 'Obtaining Credentials');
    expect(told).toContain('an API key under `Token of the desk`.');
    expect(told).toContain('A connection also asks for:\n\n- `Region`: North or south.\n');
    expect(textOf(done, 'upload/intro.md')).toContain('- `Region`: North or south.\n');
  });

  test('of several ways to sign in are told for each, and what all of them ask for once', async () => {
    const definition = {
      securityDefinitions: {
        desk: {type: 'apiKey', in: 'header', name: 'X-Desk', description: 'The desk hands it out.'},
        account: {type: 'basic', description: 'The account of the harbour.'},
      },
      security: [{desk: []}, {account: []}],
    };
    const done = await bundleWith({definition, config: {host: 'https://{pier}.harbourtides.org'}});
    expect(errors(done)).toEqual([]);
    const told = section(readmeOf(done), 'Obtaining Credentials');
    expect(told).toContain('### API key');
    expect(told).toContain('### User name and password');
    expect(told.match(/- `Pier`/g)).toHaveLength(1);
  });

  test('of an independent publisher are those of the service, not of the publisher', async () => {
    const info = {
      ...(BASE_DEFINITION.info as object),
      contact: {name: 'Ann', url: 'https://ann.net', email: 'ann@ann.net'},
    };
    const config = {publisherKind: 'independent', publisher: 'Ann Lee', iconBrandColor: '#da3b01'};
    const done = await bundleWith({definition: {info}, config});
    const readme = textOf(done, 'independent-publisher-connectors/Harbour Tides/readme.md');
    expect(section(readme, 'Obtaining Credentials')).toContain('https://www.harbourtides.org');
    expect(readme).not.toContain('ann.net');
  });

  test.each<[string, Given]>([
    [
      'ways to sign in that only the config has',
      {config: {connectionParameterSets: {values: [{name: 'a', parameters: key}]}}},
    ],
    [
      'operations that answer 401',
      {
        definition: withOperation({
          responses: {200: {description: 'Tides.'}, 401: {description: 'No.'}},
        }),
      },
    ],
    [
      'a key among the inputs',
      {
        definition: withOperation({
          parameters: [{...text('Key'), name: 'X-Api-Key', in: 'header'}],
        }),
      },
    ],
  ])('are asked for with %s', async (_, {definition, config}) => {
    const open = {securityDefinitions: {}, security: []};
    const done = await bundleWith({definition: {...definition, ...open}, config: config ?? {}});
    expect(errors(done).join('\n')).toContain(
      'Unexpected config without `certification.credentials`',
    );
  });

  test('name each scope, also where one text has them all, and every redirect URL', async () => {
    const account = {
      type: 'oauth2',
      flow: 'accessCode',
      authorizationUrl: 'https://accounts.harbourtides.org/authorize',
      tokenUrl: 'https://accounts.harbourtides.org/token',
      scopes: {'read write': 'Both'},
    };
    const sign = {securityDefinitions: {account}, security: [{account: ['read write']}]};
    const readme = readmeOf(await bundleWith({definition: sign}));
    expect(readme).toContain('3. Allow the app these scopes: `read`, `write`.');
    const urls = [...readme.matchAll(/https:\/\/[\w.-]+\/redirect/g)].map(([url]) => url);
    expect(urls).toEqual([
      'https://global.consent.azure-apim.net/redirect',
      'https://global-test.consent.azure-apim.net/redirect',
    ]);
    expect(section(readme, 'Deployment Instructions')).toContain('2. Sign in to your environment');
  });
});
