import type {Config, OAuth2Config} from '../../../core/config/config.js';
import {derivedFrom, type Origin} from '../../../core/origins.js';
import {child, type Pointer} from '../../../core/pointer.js';

/** Where below a `token` parameter the members of config's `oauth2` go. */
const PLACES: Readonly<Record<keyof OAuth2Config, readonly string[]>> = {
  clientId: ['clientId'],
  scopes: ['scopes'],
  identityProvider: ['identityProvider'],
  redirectMode: ['redirectMode'],
  authorizationUrl: ['customParameters/authorizationUrl'],
  tokenUrl: ['customParameters/tokenUrl'],
  refreshUrl: ['customParameters/refreshUrl'],
  loginUri: ['customParameters/loginUri'],
  tenantId: ['customParameters/tenantId'],
  resourceUri: ['customParameters/resourceUri', 'properties/AzureActiveDirectoryResourceId'],
  enableOnbehalfOfLogin: ['customParameters/enableOnbehalfOfLogin'],
};

/** What config's `oauth2` says was written there, not in the security definition. */
export function traceOAuth2(config: Config, token: Pointer, origins: Map<Pointer, Origin>): void {
  for (const key of Object.keys(config.members.oauth2 ?? {}) as (keyof OAuth2Config)[]) {
    const origin = derivedFrom(config.trace(child('/oauth2', key)));
    for (const place of PLACES[key]) origins.set(`${token}/oAuthSettings/${place}`, origin);
  }
}
