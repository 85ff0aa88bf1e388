import {textOf} from '../../../../core/json/value.js';
import type {ConnectionParameterNode, PartOfConnector, PropertiesNode} from '../nodes.js';

/** The parameter by which Microsoft Entra tells the tenant of a user. */
export const TENANT_CLAIM = 'token:TenantId';

/** `token:region`: a value that belongs to the sign-in of another parameter. */
export function isSubParameter({name}: ConnectionParameterNode): boolean {
  return name.includes(':');
}

/** Users never see it; a boolean is wrong there but meant the same. */
export function isHidden({constraints}: ConnectionParameterNode): boolean {
  return constraints['hidden'] === 'true' || constraints['hidden'] === true;
}

export function isOAuth({type}: ConnectionParameterNode): boolean {
  return type.toLowerCase() === 'oauthsetting';
}

/** `oauth2`, `aad`; `''` for what is no OAuth sign-in. */
export function identityProviderOf({oAuthSettings}: ConnectionParameterNode): string {
  return textOf(oAuthSettings['identityProvider']) ?? '';
}

/**
 * The names that a provider can read for an OAuth parameter, in lower case: its custom parameters,
 * and the `token:…` parameters beside it that users fill in.
 */
export function readableNames(parameter: ConnectionParameterNode & PartOfConnector): Set<string> {
  const prefix = `${parameter.name}:`;
  const beside = (parameter.connector.properties?.parameters ?? [])
    .filter(other => other.set?.pointer === parameter.set?.pointer && other.name.startsWith(prefix))
    .map(other => other.name.slice(prefix.length));
  return new Set(
    [...Object.keys(parameter.customParameters), ...beside].map(name => name.toLowerCase()),
  );
}

/** Connection parameters of this name: in `connectionParameters` or in sets. Case does not matter to policies. */
export function parametersNamed(
  properties: PropertiesNode | undefined,
  name: string,
): ConnectionParameterNode[] {
  const wanted = name.toLowerCase();
  return (properties?.parameters ?? []).filter(({name}) => name.toLowerCase() === wanted);
}

/** Templates and addresses that a provider needs but can read neither from custom parameters nor from `token:…`. */
export function missingNames(
  parameter: ConnectionParameterNode & PartOfConnector,
  needed: readonly string[],
): string[] {
  const readable = readableNames(parameter);
  return needed.filter(name => !readable.has(name.toLowerCase()));
}
