import type {Assets} from '../../../core/assets.js';
import {isObject, type JsonObject, objectOf, textOf} from '../../../core/json/value.js';
import {child, type Pointer} from '../../../core/pointer.js';
import {waysOf} from '../../../core/sign-in/derive.js';
import {objectIn} from '../assets/roles.js';

/** How people sign in, by what the definition says. */
export interface DefinedSignIn {
  /** Those that `security` asks for together, for each way; none where nobody signs in. */
  readonly ways: readonly DefinedWay[];
  /** Whether there are properties, which decide how people sign in. */
  readonly hasProperties: boolean;
}

export type DefinedWay = readonly SecurityDefinition[];

export interface SecurityDefinition {
  readonly name: string;
  readonly pointer: Pointer;
  readonly value: JsonObject;
  /** Connections made for one kind are of no use for another: `apiKey`, `oauth2 (application)`. */
  readonly kind: string;
}

/** Assets → how people sign in by their definition; undefined where they have none. */
export function definedSignIn(assets: Assets): DefinedSignIn | undefined {
  const definition = objectIn(assets, 'definition');
  if (!definition) return undefined;
  const all = new Map(securityDefinitionsIn(definition).map(one => [one.name, one]));
  const ways = waysOf(definition, all).map(names => names.flatMap(name => all.get(name) ?? []));
  return {ways, hasProperties: objectIn(assets, 'properties') !== undefined};
}

/** Every entry of `securityDefinitions`, used or not. */
export function securityDefinitionsIn(definition: JsonObject): SecurityDefinition[] {
  return Object.entries(objectOf(definition['securityDefinitions'])).flatMap(([name, value]) =>
    isObject(value)
      ? [{name, value, pointer: child('', 'securityDefinitions', name), kind: kindOf(value)}]
      : [],
  );
}

/** Users sign in to an application of their own, or with their account: which flow gets them there is the same to them. */
function kindOf({type, flow}: JsonObject): string {
  const kind = textOf(type) ?? '';
  return kind === 'oauth2' && flow === 'application' ? 'oauth2 (application)' : kind;
}
