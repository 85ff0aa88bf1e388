import {textOf} from '../../../core/json/value.js';
import type {ConnectionParameterNode, PropertiesNode} from '../rules/nodes.js';

/** How a parameter signs in by OAuth: its identity provider in lower case; undefined where it does not. */
export function providerOf(parameter: ConnectionParameterNode): string | undefined {
  if (parameter.type.toLowerCase() !== 'oauthsetting') return undefined;
  return (textOf(parameter.oAuthSettings['identityProvider']) ?? '').toLowerCase();
}

export function isRequired({constraints}: ConnectionParameterNode): boolean {
  return String(constraints['required']).toLowerCase() === 'true';
}

/**
 * The parameters that may stand for one of another version: those of the set with the same name;
 * for a parameter of no set, all, because a second way to sign in moves the first into a set.
 */
export function candidatesFor(
  {set}: ConnectionParameterNode,
  {parameters}: PropertiesNode,
): readonly ConnectionParameterNode[] {
  if (!set) return parameters;
  return parameters.filter(other => other.set?.name === set.name);
}

export function hasSet({set}: ConnectionParameterNode, {sets}: PropertiesNode): boolean {
  return set === undefined || sets.some(({name}) => name === set.name);
}
