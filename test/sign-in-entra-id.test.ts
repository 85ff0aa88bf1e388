import {describe, expect, test} from '@jest/globals';
import {objectOf} from '../src/core/json/value.js';
import {isMicrosoftLogin} from '../src/core/sign-in/microsoft-login.js';
import {
  entraId,
  expectParameters,
  GENERIC,
  type SignInCase,
  token,
} from './support/connection-parameters.js';
import {ENTRA, emitWith, LOGIN, propertiesOf, TOKEN} from './support/sign-in.js';

const V2 = {
  ...ENTRA,
  authorizationUrl: LOGIN.replace('oauth2/', 'oauth2/v2.0/'),
  tokenUrl: TOKEN.replace('oauth2/', 'oauth2/v2.0/'),
};

const KINDS: readonly SignInCase[] = [
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
];

test.each(KINDS)('the connection parameters of %s', expectParameters);

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
