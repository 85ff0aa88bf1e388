import type {OAuth2Config} from '../../../core/config/config.js';
import type {JsonObject} from '../../../core/json/value.js';
import type {
  ApiKey,
  AuthorizationCode,
  Basic,
  ClientCredentials,
  EntraId,
  SignIn,
} from '../../../core/sign-in/sign-in.js';
import {CREDENTIAL_HEADERS} from './client-credentials-script.js';
import {setHeader, setQueryParameter} from './policies.js';
import {securedParameter} from './ui-definition.js';

/** What one sign-in adds to apiProperties.json. */
export interface SignInAssets {
  readonly parameters: JsonObject;
  readonly policies: readonly JsonObject[];
}

/** What an entry may need beyond its sign-in. */
export interface SignInContext {
  readonly oauth2: OAuth2Config;
  /** Of several API keys that are needed together, the platform serves the first by itself. */
  readonly isFurtherKey: boolean;
  /** `tabIndex` of the first field that it adds. */
  readonly firstTab: number;
}

type Emit<K extends SignIn> = (signIn: K, context: SignInContext) => SignInAssets;

/** One entry for every kind of sign-in: a new kind does not compile without its entry. */
const SIGN_IN_ASSETS: {readonly [K in SignIn as K['kind']]: Emit<K>} = {
  'api-key': apiKeyAssets,
  basic: basicAssets,
  'authorization-code': authorizationCodeAssets,
  'entra-id': entraIdAssets,
  'client-credentials': clientCredentialsAssets,
};

export function signInAssets(signIn: SignIn, context: SignInContext): SignInAssets {
  return (SIGN_IN_ASSETS[signIn.kind] as Emit<SignIn>)(signIn, context);
}

/** `api_key` is the name that the platform ties to the definition's API key; a further key needs a policy. */
function apiKeyAssets(signIn: ApiKey, {isFurtherKey, firstTab}: SignInContext): SignInAssets {
  const key = isFurtherKey ? parameterName(signIn.name) : 'api_key';
  const displayName = isFurtherKey ? signIn.name : 'API Key';
  const parameter = securedParameter('securestring', {
    displayName,
    description: signIn.description ?? 'The API Key for this api',
    tooltip: `Provide your ${displayName}`,
    tabIndex: firstTab,
    clearText: false,
  });
  return {parameters: {[key]: parameter}, policies: isFurtherKey ? [keyPolicy(signIn, key)] : []};
}

function keyPolicy(signIn: ApiKey, key: string): JsonObject {
  const value = `@connectionParameters('${key}','')`;
  return signIn.in === 'query'
    ? setQueryParameter(signIn.parameter, value)
    : setHeader(signIn.parameter, value);
}

/** `username` is a securestring shown in clear, as the wizard and most published connectors have it. */
function basicAssets({description}: Basic, {firstTab}: SignInContext): SignInAssets {
  const username = securedParameter('securestring', {
    displayName: 'Username',
    description: description ?? 'The user name for this API',
    tooltip: 'Provide your user name',
    tabIndex: firstTab,
    clearText: true,
  });
  const password = securedParameter('securestring', {
    displayName: 'Password',
    description: 'The password for this API',
    tooltip: 'Provide your password',
    tabIndex: firstTab + 1,
    clearText: false,
  });
  return {parameters: {username, password}, policies: []};
}

function authorizationCodeAssets(signIn: AuthorizationCode, {oauth2}: SignInContext): SignInAssets {
  const {authorizationUrl, tokenUrl, refreshUrl} = signIn;
  const isGeneric = signIn.provider === 'oauth2generic';
  const addresses = isGeneric
    ? templatesOf(signIn)
    : valuesOf({authorizationUrl, tokenUrl, refreshUrl});
  const oAuthSettings = {
    identityProvider: signIn.provider,
    clientId: oauth2.clientId ?? '',
    scopes: signIn.scopes,
    redirectMode: oauth2.redirectMode ?? 'GlobalPerConnector',
    ...redirectUrl(oauth2),
    properties: {IsFirstParty: 'False', IsOnbehalfofLoginSupported: false},
    customParameters: addresses,
  };
  return {parameters: {token: {type: 'oauthSetting', oAuthSettings}}, policies: []};
}

/** The generic provider fills `{ClientId}` and its like itself. */
function templatesOf({authorizationUrl, tokenUrl, refreshUrl}: AuthorizationCode): JsonObject {
  const client = 'client_id={ClientId}&client_secret={ClientSecret}';
  return valuesOf({
    authorizationUrlTemplate: authorizationUrl,
    authorizationUrlQueryStringTemplate:
      '?client_id={ClientId}&response_type=code&redirect_uri={RedirectUrl}&scope={Scopes}&state={State}',
    tokenUrlTemplate: tokenUrl,
    tokenBodyTemplate: `code={Code}&grant_type=authorization_code&redirect_uri={RedirectUrl}&${client}`,
    refreshUrlTemplate: refreshUrl,
    refreshBodyTemplate: `refresh_token={RefreshToken}&grant_type=refresh_token&redirect_uri={RedirectUrl}&${client}`,
  });
}

function entraIdAssets(signIn: EntraId, {oauth2}: SignInContext): SignInAssets {
  const {loginUri, tenantId, resourceUri, scopes} = signIn;
  const onBehalf = oauth2.enableOnbehalfOfLogin;
  const oAuthSettings = {
    identityProvider: 'aad',
    clientId: oauth2.clientId ?? '',
    scopes,
    redirectMode: oauth2.redirectMode ?? 'GlobalPerConnector',
    ...redirectUrl(oauth2),
    properties: {
      IsFirstParty: 'False',
      ...(resourceUri === undefined ? {} : {AzureActiveDirectoryResourceId: resourceUri}),
      IsOnbehalfofLoginSupported: true,
    },
    customParameters: valuesOf({
      loginUri,
      tenantId,
      ...(resourceUri === undefined ? {} : {resourceUri}),
      ...(onBehalf === undefined ? {} : {enableOnbehalfOfLogin: String(onBehalf)}),
    }),
  };
  return {
    parameters: {token: {type: 'oauthSetting', oAuthSettings}, 'token:TenantId': TENANT_CLAIM},
    policies: [],
  };
}

/** Exactly this text, misspelt as it is: the apiProperties validator refuses any other (PowerPlatformConnectors #3097). */
const TENANT_CLAIM: JsonObject = {
  type: 'string',
  metadata: {sourceType: 'AzureActiveDirectoryTenant'},
  uiDefinition: {
    displayName: 'Tenant',
    description: 'The tenant ID of for the Azure Active Directory application',
    constraints: {required: 'false', hidden: 'true'},
  },
};

/** The platform has no such grant: two policies hand the credentials to a script that asks for the token. */
function clientCredentialsAssets(_: ClientCredentials, {firstTab}: SignInContext): SignInAssets {
  const clientId = securedParameter('string', {
    displayName: 'Client ID',
    description: 'The client ID of your application',
    tooltip: 'Provide your client ID',
    tabIndex: firstTab,
    clearText: true,
  });
  const clientSecret = securedParameter('securestring', {
    displayName: 'Client secret',
    description: 'The client secret of your application',
    tooltip: 'Provide your client secret',
    tabIndex: firstTab + 1,
    clearText: false,
  });
  const policies = [
    setHeader(CREDENTIAL_HEADERS.clientId, "@connectionParameters('clientId','')"),
    setHeader(CREDENTIAL_HEADERS.clientSecret, "@connectionParameters('clientSecret','')"),
  ];
  return {parameters: {clientId, clientSecret}, policies};
}

/** Only connectors of before 2024 share one redirect address; for others the platform makes one each. */
function redirectUrl({redirectMode}: OAuth2Config): JsonObject {
  return redirectMode === 'Global'
    ? {redirectUrl: 'https://global.consent.azure-apim.net/redirect'}
    : {};
}

function valuesOf(members: Readonly<Record<string, string>>): JsonObject {
  return Object.fromEntries(Object.entries(members).map(([key, value]) => [key, {value}]));
}

/** Names of connection parameters have letters, digits and underscores only. */
export function parameterName(name: string): string {
  return name.replace(/[^0-9a-zA-Z_]+/g, '_').replace(/^_+|_+$/g, '') || 'key';
}
