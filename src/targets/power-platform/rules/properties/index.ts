import type {PowerPlatformRule} from '../nodes.js';
import {aadParams} from './aad-params.js';
import {aadcertificateParams} from './aadcertificate-params.js';
import {envVarSyntax} from './env-var-syntax.js';
import {oauthClientCredentials} from './oauth-client-credentials.js';
import {oauthClientPlaceholder} from './oauth-client-placeholder.js';
import {oauthFirstParty} from './oauth-first-party.js';
import {oauthIp} from './oauth-ip.js';
import {oauthKeys} from './oauth-keys.js';
import {oauthProvider} from './oauth-provider.js';
import {oauthProviderTokenKey} from './oauth-provider-token-key.js';
import {oauthRedirectMode} from './oauth-redirect-mode.js';
import {oauthRedirectRegistered} from './oauth-redirect-registered.js';
import {oauthRedirectUrl} from './oauth-redirect-url.js';
import {oauthScopes} from './oauth-scopes.js';
import {oauth2Params} from './oauth2-params.js';
import {oauth2genericParams} from './oauth2generic-params.js';
import {propsAllowedvalues} from './props-allowedvalues.js';
import {propsAlnum} from './props-alnum.js';
import {propsCapabilities} from './props-capabilities.js';
import {propsConstraintsKeys} from './props-constraints-keys.js';
import {propsConstraintsStrings} from './props-constraints-strings.js';
import {propsIconColor} from './props-icon-color.js';
import {propsIconColorBanned} from './props-icon-color-banned.js';
import {propsIconColorIp} from './props-icon-color-ip.js';
import {propsJson} from './props-json.js';
import {propsKeys} from './props-keys.js';
import {propsMultiauthPolicy} from './props-multiauth-policy.js';
import {propsMultiauthShape} from './props-multiauth-shape.js';
import {propsMultiauthStrings} from './props-multiauth-strings.js';
import {propsMultiauthTool} from './props-multiauth-tool.js';
import {propsMultiauthUnique} from './props-multiauth-unique.js';
import {propsNoApikeyGateway} from './props-no-apikey-gateway.js';
import {propsParamKey} from './props-param-key.js';
import {propsParamKeys} from './props-param-keys.js';
import {propsParamType} from './props-param-type.js';
import {propsPublisher} from './props-publisher.js';
import {propsRequiredStated} from './props-required-stated.js';
import {propsSecretType} from './props-secret-type.js';
import {propsStackowner} from './props-stackowner.js';
import {propsStackownerPaconn} from './props-stackowner-paconn.js';
import {propsTenantClaim} from './props-tenant-claim.js';
import {propsTenantClaimAad} from './props-tenant-claim-aad.js';
import {propsUidefinitionKeys} from './props-uidefinition-keys.js';
import {propsUidefinitionPresent} from './props-uidefinition-present.js';
import {propsUidefinitionStrings} from './props-uidefinition-strings.js';

export const propertiesRules: readonly PowerPlatformRule[] = [
  propsJson,
  propsKeys,
  propsIconColor,
  propsIconColorBanned,
  propsIconColorIp,
  propsPublisher,
  propsStackowner,
  propsStackownerPaconn,
  propsAlnum,
  propsCapabilities,
  propsParamKey,
  propsParamType,
  propsParamKeys,
  propsSecretType,
  propsAllowedvalues,
  propsUidefinitionPresent,
  propsUidefinitionKeys,
  propsUidefinitionStrings,
  propsConstraintsKeys,
  propsConstraintsStrings,
  propsRequiredStated,
  propsTenantClaim,
  propsTenantClaimAad,
  propsNoApikeyGateway,
  propsMultiauthShape,
  propsMultiauthUnique,
  propsMultiauthStrings,
  propsMultiauthPolicy,
  propsMultiauthTool,
  oauthKeys,
  oauthProvider,
  oauthProviderTokenKey,
  oauth2Params,
  oauth2genericParams,
  aadParams,
  aadcertificateParams,
  oauthFirstParty,
  oauthRedirectMode,
  oauthRedirectUrl,
  oauthRedirectRegistered,
  oauthScopes,
  oauthClientPlaceholder,
  oauthIp,
  oauthClientCredentials,
  envVarSyntax,
];
