import {test} from '@jest/globals';
import {
  ADDRESSES,
  API_KEY,
  expectParameters,
  GENERIC,
  type SignInCase,
  token,
  ui,
} from './support/connection-parameters.js';
import {APPLICATION, CODE, KEY} from './support/sign-in.js';

const KINDS: readonly SignInCase[] = [
  ['nothing', {}, {}, {}],
  ['an API key in a header', {Key: KEY}, {}, API_KEY],
  ['an API key in the query', {Key: {...KEY, in: 'query'}}, {}, API_KEY],
  [
    'an API key with a description',
    {Key: {...KEY, description: 'From the settings page.'}},
    {},
    {
      api_key: {
        type: 'securestring',
        uiDefinition: ui('API Key', 'From the settings page.', 'Provide your API Key', {
          tabIndex: 2,
          clearText: false,
        }),
      },
    },
  ],
  [
    'basic',
    {Account: {type: 'basic'}},
    {},
    {
      username: {
        type: 'securestring',
        uiDefinition: ui('Username', 'The user name for this API', 'Provide your user name', {
          tabIndex: 2,
          clearText: true,
        }),
      },
      password: {
        type: 'securestring',
        uiDefinition: ui('Password', 'The password for this API', 'Provide your password', {
          tabIndex: 3,
          clearText: false,
        }),
      },
    },
  ],
  ['an authorization code', {Account: CODE}, {}, {token: token(GENERIC, ADDRESSES)}],
  [
    'an authorization code, clientId of the config',
    {Account: CODE},
    {oauth2: {clientId: 'tides'}},
    {token: token({...GENERIC, clientId: 'tides'}, ADDRESSES)},
  ],
  [
    'an authorization code, scopes of the config',
    {Account: CODE},
    {oauth2: {scopes: ['all']}},
    {token: token({...GENERIC, scopes: ['all']}, ADDRESSES)},
  ],
  [
    'an authorization code without scopes',
    {Account: {...CODE, scopes: {}}},
    {},
    {token: token({...GENERIC, scopes: []}, ADDRESSES)},
  ],
  [
    'an authorization code, the old redirect',
    {Account: CODE},
    {oauth2: {redirectMode: 'Global'}},
    {
      token: token(
        {
          ...GENERIC,
          redirectMode: 'Global',
          redirectUrl: 'https://global.consent.azure-apim.net/redirect',
        },
        ADDRESSES,
      ),
    },
  ],
  [
    'an authorization code, addresses of the config',
    {Account: CODE},
    {
      oauth2: {
        authorizationUrl: 'https://a.org/a',
        tokenUrl: 'https://a.org/t',
        refreshUrl: 'https://a.org/r',
      },
    },
    {
      token: token(GENERIC, {
        authorizationUrl: 'https://a.org/a',
        tokenUrl: 'https://a.org/t',
        refreshUrl: 'https://a.org/r',
      }),
    },
  ],
  [
    'an authorization code, refreshUrl of the definition',
    {Account: {...CODE, 'x-refreshUrl': 'https://id.tides.org/refresh'}},
    {},
    {token: token(GENERIC, {...ADDRESSES, refreshUrl: 'https://id.tides.org/refresh'})},
  ],
  [
    'an implicit flow with addresses of the config',
    {
      Account: {
        type: 'oauth2',
        flow: 'implicit',
        authorizationUrl: CODE.authorizationUrl,
        scopes: CODE.scopes,
      },
    },
    {oauth2: {tokenUrl: CODE.tokenUrl}},
    {token: token(GENERIC, ADDRESSES)},
  ],
  [
    'a password flow with addresses of the config',
    {Account: {type: 'oauth2', flow: 'password', tokenUrl: CODE.tokenUrl, scopes: CODE.scopes}},
    {oauth2: {authorizationUrl: CODE.authorizationUrl}},
    {token: token(GENERIC, ADDRESSES)},
  ],
  [
    'no scheme, but addresses in the config',
    {},
    {
      oauth2: {
        authorizationUrl: CODE.authorizationUrl,
        tokenUrl: CODE.tokenUrl,
        scopes: ['tides.read', 'tides.write'],
      },
    },
    {token: token(GENERIC, ADDRESSES)},
  ],
  [
    'client credentials',
    {App: APPLICATION},
    {},
    {
      clientId: {
        type: 'string',
        uiDefinition: ui(
          'Client ID',
          'The client ID of your application',
          'Provide your client ID',
          {tabIndex: 2, clearText: true},
        ),
      },
      clientSecret: {
        type: 'securestring',
        uiDefinition: ui(
          'Client secret',
          'The client secret of your application',
          'Provide your client secret',
          {tabIndex: 3, clearText: false},
        ),
      },
    },
  ],
];

test.each(KINDS)('the connection parameters of %s', expectParameters);
