import type {ConfigMembers} from '../config/config.js';
import {type JsonObject, objectOf} from '../json/value.js';

/**
 * What config's `oauth2` changes in the security definitions: its addresses take the place of those written there,
 * and a flow that the platform cannot run becomes the one that they make possible.
 */
export function oauth2Change(definition: JsonObject, {oauth2}: ConfigMembers): JsonObject {
  const {authorizationUrl, tokenUrl} = oauth2 ?? {};
  if (authorizationUrl === undefined && tokenUrl === undefined) return {};
  const given = {
    ...(authorizationUrl !== undefined && {authorizationUrl}),
    ...(tokenUrl !== undefined && {tokenUrl}),
  };
  const schemes = Object.entries(objectOf(definition['securityDefinitions']));
  const changes = schemes
    .filter(([, scheme]) => isUserFlow(objectOf(scheme)))
    .map(([name, scheme]) => [name, {...given, ...flowOf({...objectOf(scheme), ...given})}]);
  return changes.length > 0 ? {securityDefinitions: Object.fromEntries(changes)} : {};
}

function isUserFlow({type, flow}: JsonObject): boolean {
  return type === 'oauth2' && flow !== 'application';
}

function flowOf({authorizationUrl, tokenUrl}: JsonObject): JsonObject {
  return authorizationUrl === undefined || tokenUrl === undefined ? {} : {flow: 'accessCode'};
}
