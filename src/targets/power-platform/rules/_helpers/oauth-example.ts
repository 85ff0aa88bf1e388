import type {JsonObject} from '../../../../core/json/value.js';

export const OAUTH_URLS: JsonObject = {
  authorizationUrl: {value: 'https://login.harbourtides.org/authorize'},
  tokenUrl: {value: 'https://login.harbourtides.org/token'},
  refreshUrl: {value: 'https://login.harbourtides.org/token'},
};

/** For examples: apiProperties whose only sign-in is OAuth with these settings, and further parameters. */
export function oauthExample(settings: JsonObject, more: JsonObject = {}): JsonObject {
  const oAuthSettings = {
    identityProvider: 'oauth2',
    redirectMode: 'GlobalPerConnector',
    scopes: ['tides.read'],
    customParameters: OAUTH_URLS,
    ...settings,
  };
  const token = {type: 'oauthSetting', oAuthSettings};
  return {properties: {connectionParameters: {api_key: null, token, ...more}}};
}

/** Where the settings of such an example stand. */
export const OAUTH_SETTINGS = 'properties#/properties/connectionParameters/token/oAuthSettings';
