import type {Config, OAuth2Config} from '../config/config.js';
import {type Diagnostic, failed, type Location, type Result, succeeded} from '../diagnostic.js';
import {type JsonObject, objectOf, quote, textOf} from '../json/value.js';
import {isMicrosoftLogin, isScopesEndpoint, partsOfLogin} from './microsoft-login.js';
import type {SignIn} from './sign-in.js';

/** A security definition as written. */
export interface Scheme {
  readonly name: string;
  readonly value: JsonObject;
  readonly location: Location;
}

/** The sign-in that a security definition and the config's `oauth2` describe, or why there is none. */
export function signInOf(scheme: Scheme, config: Config): Result<SignIn> {
  const {name, value, location} = scheme;
  const named = {name, location, description: trimmed(value['description'])};
  switch (value['type']) {
    case 'basic':
      return succeeded({...named, kind: 'basic'});
    case 'apiKey':
      return succeeded({
        ...named,
        kind: 'api-key',
        in: value['in'] === 'query' ? 'query' : 'header',
        parameter: trimmed(value['name']) ?? 'Authorization',
      });
    case 'oauth2':
      return oauth2Of(scheme, config, named);
    default:
      return failed([
        unsupported(
          scheme,
          `sign-in of type ${quote(value['type'] ?? '')}`,
          '`basic`, `apiKey` or `oauth2`',
        ),
      ]);
  }
}

type Named = Pick<SignIn, 'name' | 'location' | 'description'>;

function oauth2Of(scheme: Scheme, config: Config, named: Named): Result<SignIn> {
  const oauth2 = config.members.oauth2 ?? {};
  const {value} = scheme;
  const authorizationUrl = oauth2.authorizationUrl ?? trimmed(value['authorizationUrl']);
  const tokenUrl = oauth2.tokenUrl ?? trimmed(value['tokenUrl']);
  const scopes = oauth2.scopes ?? Object.keys(objectOf(value['scopes']));
  if (value['flow'] === 'application') return clientCredentials(scheme, {tokenUrl, scopes, named});
  const isSupplied =
    oauth2.authorizationUrl !== undefined ||
    oauth2.tokenUrl !== undefined ||
    isEntraIdByChoice(oauth2, authorizationUrl ?? tokenUrl);
  if (value['flow'] !== 'accessCode' && !isSupplied) return failed([unsupportedFlow(scheme)]);
  if (isEntraId(oauth2, authorizationUrl ?? tokenUrl)) {
    return succeeded(entraIdOf(named, oauth2, authorizationUrl ?? tokenUrl, scopes));
  }
  if (authorizationUrl === undefined) return failed([missingUrl(scheme, 'authorizationUrl')]);
  if (tokenUrl === undefined) return failed([missingUrl(scheme, 'tokenUrl')]);
  const refreshUrl =
    oauth2.refreshUrl ?? trimmed(value['refreshUrl']) ?? trimmed(value['x-refreshUrl']) ?? tokenUrl;
  const provider = oauth2.identityProvider === 'oauth2generic' ? 'oauth2generic' : 'oauth2';
  return succeeded({
    ...named,
    kind: 'authorization-code',
    provider,
    authorizationUrl,
    tokenUrl,
    refreshUrl,
    scopes,
  });
}

/**
 * Entra ID by choice of the config, or by its address. The 2.0 endpoint has scopes and no resource, without which the
 * platform refuses the provider `aad`: there it is a provider like any other.
 */
export function isEntraId(oauth2: OAuth2Config, address: string | undefined): boolean {
  if (isEntraIdByChoice(oauth2, address)) return true;
  const {identityProvider, tenantId, loginUri} = oauth2;
  if (identityProvider !== undefined) return false;
  if (address === undefined || !isMicrosoftLogin(address)) return false;
  return tenantId !== undefined || loginUri !== undefined || !isScopesEndpoint(address);
}

/** A resource means Entra ID too, unless the addresses are those of somebody else: configs of the original module have both. */
function isEntraIdByChoice(
  {identityProvider, resourceUri}: OAuth2Config,
  address: string | undefined,
): boolean {
  if (identityProvider !== undefined) return identityProvider === 'aad';
  return resourceUri !== undefined && (address === undefined || isMicrosoftLogin(address));
}

export function entraIdOf(
  named: Named,
  oauth2: OAuth2Config,
  address: string | undefined,
  scopes: readonly string[],
): SignIn {
  const written =
    address !== undefined && isMicrosoftLogin(address) ? partsOfLogin(address) : undefined;
  return {
    ...named,
    kind: 'entra-id',
    loginUri: oauth2.loginUri ?? written?.loginUri ?? 'https://login.microsoftonline.com',
    tenantId: oauth2.tenantId ?? written?.tenantId ?? 'common',
    resourceUri: oauth2.resourceUri,
    scopes,
  };
}

function clientCredentials(
  scheme: Scheme,
  {
    tokenUrl,
    scopes,
    named,
  }: {tokenUrl: string | undefined; scopes: readonly string[]; named: Named},
): Result<SignIn> {
  if (tokenUrl === undefined) return failed([missingUrl(scheme, 'tokenUrl')]);
  const [variable] = /\{[^{}]*\}/.exec(tokenUrl) ?? [];
  if (variable !== undefined) return failed([variableInUrl(scheme, variable)]);
  return succeeded({...named, kind: 'client-credentials', tokenUrl, scopes});
}

/** The script asks for a token at this very address: nobody fills it in. */
function variableInUrl(scheme: Scheme, variable: string): Diagnostic {
  return unsupported(
    scheme,
    `variable ${quote(variable)} in the \`tokenUrl\` of ${quote(scheme.name)}`,
    'the whole address here or as `oauth2.tokenUrl` in the config',
  );
}

/** Neither flow gives a token that the platform could renew, and one asks users for their password. */
function unsupportedFlow(scheme: Scheme): Diagnostic {
  const flow = quote(scheme.value['flow'] ?? '');
  return unsupported(
    scheme,
    `OAuth 2.0 flow ${flow}, which Power Platform cannot run`,
    '`accessCode` or `application`, or `oauth2.authorizationUrl` and `oauth2.tokenUrl` in the config if the provider has them',
  );
}

function missingUrl(scheme: Scheme, key: string): Diagnostic {
  return unsupported(
    scheme,
    `OAuth 2.0 sign-in ${quote(scheme.name)} without \`${key}\``,
    `that address here or as \`oauth2.${key}\` in the config`,
  );
}

function unsupported({location}: Scheme, found: string, expected: string): Diagnostic {
  const message = `Unexpected ${found}, expected ${expected}`;
  return {rule: 'sign-in-unsupported', severity: 'error', ...location, message};
}

function trimmed(value: unknown): string | undefined {
  const text = textOf(value)?.trim();
  return text === '' ? undefined : text;
}
