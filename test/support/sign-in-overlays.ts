import type {JsonObject} from '../../src/core/json/value.js';
import type {Overlay} from '../../src/targets/power-platform/changes/change.js';

export const KEY = {type: 'apiKey', in: 'header', name: 'x-tides-key'};
export const BASIC = {type: 'basic'};
export const OAUTH = {
  type: 'oauth2',
  flow: 'accessCode',
  authorizationUrl: 'https://login.harbourtides.org/authorize',
  tokenUrl: 'https://login.harbourtides.org/token',
  scopes: {read: 'Read tides'},
};

export const PARTLY_USED = {k: KEY, b: BASIC};
export const TOKEN = {token: {type: 'oauthSetting', oAuthSettings: {identityProvider: 'aad'}}};

/** A definition without properties, with these ways to sign in, each alone unless `security` says otherwise. */
export function signedInBy(securityDefinitions: JsonObject, security: unknown = null): Overlay {
  const own = {securityDefinitions: {'API Key': null, ...securityDefinitions}, security};
  return {definition: own, properties: null};
}

/** Properties with these connection parameters only. */
export function signedInWith(connectionParameters: JsonObject): Overlay {
  return {
    properties: {properties: {connectionParameters: {api_key: null, ...connectionParameters}}},
  };
}
