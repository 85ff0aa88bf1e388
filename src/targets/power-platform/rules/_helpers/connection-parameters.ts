import {textOf} from '../../../../core/json/value.js';
import {oncePer} from '../../../../core/once.js';
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

/** Connection parameters of this name: in `connectionParameters` or in sets. Case does not matter to policies. */
export function parametersNamed(
  properties: PropertiesNode | undefined,
  name: string,
): readonly ConnectionParameterNode[] {
  return (properties && indexOf(properties).byName.get(name.toLowerCase())) ?? [];
}

/** What a provider needs but can read neither from custom parameters nor from the `token:…` parameters beside it. */
export function missingNames(
  parameter: ConnectionParameterNode & PartOfConnector,
  needed: readonly string[],
): string[] {
  const names = [...Object.keys(parameter.customParameters), ...partsOf(parameter)];
  const readable = new Set(names.map(name => name.toLowerCase()));
  return needed.filter(name => !readable.has(name.toLowerCase()));
}

/** The names behind the colon of the parameters that belong to this one: `token:region` → `region`. */
export function partsOf(parameter: ConnectionParameterNode & PartOfConnector): readonly string[] {
  const {properties} = parameter.connector;
  return (properties && indexOf(properties).parts.get(partsKey(parameter, parameter.name))) ?? [];
}

interface Index {
  readonly byName: Map<string, ConnectionParameterNode[]>;
  readonly parts: Map<string, string[]>;
}

/** Policies ask by the thousand: each file is indexed once. */
const indexOf = oncePer((properties: PropertiesNode): Index => {
  const index: Index = {byName: new Map(), parts: new Map()};
  for (const parameter of properties.parameters) {
    addTo(index.byName, parameter.name.toLowerCase(), parameter);
    const [owner = '', part] = parameter.name.split(':', 2);
    if (part !== undefined) addTo(index.parts, partsKey(parameter, owner), part);
  }
  return index;
});

function partsKey({set}: ConnectionParameterNode, owner: string): string {
  return `${set?.pointer ?? ''} ${owner}`;
}

function addTo<T>(map: Map<string, T[]>, key: string, item: T): void {
  const items = map.get(key);
  if (items) items.push(item);
  else map.set(key, [item]);
}
