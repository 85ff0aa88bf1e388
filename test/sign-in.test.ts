import {expect, test} from '@jest/globals';
import {errors} from './support/run.js';
import {
  APPLICATION,
  CODE,
  ENTRA,
  emitWith,
  KEY,
  LOGIN,
  propertiesOf,
  type Schemes,
  TOKEN,
} from './support/sign-in.js';

function ui(
  displayName: string,
  description: string,
  tooltip: string,
  constraints: object,
): object {
  return {displayName, description, tooltip, constraints: {...constraints, required: 'true'}};
}

const API_KEY = {
  api_key: {
    type: 'securestring',
    uiDefinition: ui('API Key', 'The API Key for this api', 'Provide your API Key', {
      tabIndex: 2,
      clearText: false,
    }),
  },
};

function token(settings: object, addresses: Readonly<Record<string, string>>): object {
  const customParameters = Object.fromEntries(
    Object.entries(addresses).map(([key, value]) => [key, {value}]),
  );
  return {type: 'oauthSetting', oAuthSettings: {...settings, customParameters}};
}

const GENERIC = {
  identityProvider: 'oauth2',
  clientId: '',
  scopes: ['tides.read', 'tides.write'],
  redirectMode: 'GlobalPerConnector',
  properties: {IsFirstParty: 'False', IsOnbehalfofLoginSupported: false},
};
const ADDRESSES = {
  authorizationUrl: CODE.authorizationUrl,
  tokenUrl: CODE.tokenUrl,
  refreshUrl: CODE.tokenUrl,
};

const TENANT = {
  type: 'string',
  metadata: {sourceType: 'AzureActiveDirectoryTenant'},
  uiDefinition: {
    displayName: 'Tenant',
    description: 'The tenant ID of for the Azure Active Directory application',
    constraints: {required: 'false', hidden: 'true'},
  },
};

function entraId(addresses: Readonly<Record<string, string>>, settings: object = {}): object {
  const base = {
    identityProvider: 'aad',
    clientId: '',
    scopes: ['tides.read', 'tides.write'],
    redirectMode: 'GlobalPerConnector',
    properties: {IsFirstParty: 'False', IsOnbehalfofLoginSupported: true},
  };
  return {
    token: token(
      {...base, ...settings},
      {loginUri: 'https://login.microsoftonline.com', tenantId: 'common', ...addresses},
    ),
    'token:TenantId': TENANT,
  };
}

const V2 = {
  ...ENTRA,
  authorizationUrl: LOGIN.replace('oauth2/', 'oauth2/v2.0/'),
  tokenUrl: TOKEN.replace('oauth2/', 'oauth2/v2.0/'),
};

// What the definition and the config say, and the connection parameters of the connector, all of them.
const KINDS: readonly (readonly [string, Schemes, object, object])[] = [
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
  ['Entra ID', {Account: ENTRA}, {}, entraId({})],
  [
    'Entra ID with a tenant in the address',
    {
      Account: {
        ...ENTRA,
        authorizationUrl: 'https://login.microsoftonline.com/contoso.org/oauth2/authorize',
      },
    },
    {},
    entraId({tenantId: 'contoso.org'}),
  ],
  [
    'Entra ID of version 2.0, which has no resource',
    {Account: V2},
    {},
    {
      token: token(GENERIC, {
        authorizationUrl: V2.authorizationUrl,
        tokenUrl: V2.tokenUrl,
        refreshUrl: V2.tokenUrl,
      }),
    },
  ],
  [
    'Entra ID of version 2.0, with a tenant in the config',
    {Account: V2},
    {oauth2: {tenantId: 'contoso.org'}},
    entraId({tenantId: 'contoso.org'}),
  ],
  [
    'Entra ID with all of the config',
    {Account: ENTRA},
    {
      oauth2: {
        clientId: 'tides',
        tenantId: 'organizations',
        resourceUri: 'api://tides',
        loginUri: 'https://login.windows.net',
        enableOnbehalfOfLogin: true,
      },
    },
    entraId(
      {
        loginUri: 'https://login.windows.net',
        tenantId: 'organizations',
        resourceUri: 'api://tides',
        enableOnbehalfOfLogin: 'true',
      },
      {
        clientId: 'tides',
        properties: {
          IsFirstParty: 'False',
          AzureActiveDirectoryResourceId: 'api://tides',
          IsOnbehalfofLoginSupported: true,
        },
      },
    ),
  ],
  [
    'Entra ID of the config alone',
    {},
    {oauth2: {resourceUri: 'api://tides', scopes: ['tides.read', 'tides.write']}},
    entraId(
      {resourceUri: 'api://tides'},
      {
        properties: {
          IsFirstParty: 'False',
          AzureActiveDirectoryResourceId: 'api://tides',
          IsOnbehalfofLoginSupported: true,
        },
      },
    ),
  ],
  [
    'a Microsoft login that the config calls another provider',
    {Account: ENTRA},
    {oauth2: {identityProvider: 'oauth2'}},
    {token: token(GENERIC, {authorizationUrl: LOGIN, tokenUrl: TOKEN, refreshUrl: TOKEN})},
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

test.each(KINDS)('%s', async (_, schemes, members, expected) => {
  const run = await emitWith(schemes, members);
  expect(errors(run)).toEqual([]);
  expect(propertiesOf(run)['connectionParameters']).toEqual(expected);
  expect(propertiesOf(run)).not.toHaveProperty('connectionParameterSets');
});
