import {expect} from '@jest/globals';
import {errors} from './run.js';
import {CODE, emitWith, propertiesOf, type Schemes} from './sign-in.js';

/** A name, what the definition and the config say, and all connection parameters that come of it. */
export type SignInCase = readonly [string, Schemes, object, object];

/** The connector has these connection parameters, and no others. */
export async function expectParameters(
  ...[, schemes, members, expected]: SignInCase
): Promise<void> {
  const run = await emitWith(schemes, members);
  expect(errors(run)).toEqual([]);
  expect(propertiesOf(run)['connectionParameters']).toEqual(expected);
  expect(propertiesOf(run)).not.toHaveProperty('connectionParameterSets');
}

export function ui(
  displayName: string,
  description: string,
  tooltip: string,
  constraints: object,
): object {
  return {displayName, description, tooltip, constraints: {...constraints, required: 'true'}};
}

export const API_KEY = {
  api_key: {
    type: 'securestring',
    uiDefinition: ui('API Key', 'The API Key for this api', 'Provide your API Key', {
      tabIndex: 2,
      clearText: false,
    }),
  },
};

export function token(settings: object, addresses: Readonly<Record<string, string>>): object {
  const customParameters = Object.fromEntries(
    Object.entries(addresses).map(([key, value]) => [key, {value}]),
  );
  return {type: 'oauthSetting', oAuthSettings: {...settings, customParameters}};
}

export const GENERIC = {
  identityProvider: 'oauth2',
  clientId: '',
  scopes: ['tides.read', 'tides.write'],
  redirectMode: 'GlobalPerConnector',
  properties: {IsFirstParty: 'False', IsOnbehalfofLoginSupported: false},
};
export const ADDRESSES = {
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

export function entraId(
  addresses: Readonly<Record<string, string>>,
  settings: object = {},
): object {
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
