import type {Config} from '../config/config.js';
import {entraIdOf, isEntraId} from './of-scheme.js';
import type {SignInWay} from './sign-in.js';

/** A definition without security definitions: the config may describe an OAuth 2.0 sign-in by itself. */
export function signInFromConfig(config: Config): SignInWay[] {
  const {oauth2} = config.members;
  if (!oauth2) return [];
  const named = {name: 'oauth2', location: config.trace('/oauth2'), description: undefined};
  const scopes = oauth2.scopes ?? [];
  if (isEntraId(oauth2, oauth2.authorizationUrl))
    return [[entraIdOf(named, oauth2, oauth2.authorizationUrl, scopes)]];
  const {authorizationUrl, tokenUrl} = oauth2;
  if (authorizationUrl === undefined || tokenUrl === undefined) return [];
  const provider = oauth2.identityProvider === 'oauth2generic' ? 'oauth2generic' : 'oauth2';
  const refreshUrl = oauth2.refreshUrl ?? tokenUrl;
  return [
    [
      {
        ...named,
        kind: 'authorization-code',
        provider,
        authorizationUrl,
        tokenUrl,
        refreshUrl,
        scopes,
      },
    ],
  ];
}
