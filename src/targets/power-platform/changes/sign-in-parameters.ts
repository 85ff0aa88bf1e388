import type {ConnectionParameterNode, PropertiesNode} from '../rules/nodes.js';
import type {Pair} from './change.js';
import {candidatesFor, hasSet, providerOf} from './connection-parameters.js';

/** The parameters that sign in together with this one, itself among them; none where it is not for signing in. */
export function signInGroup(
  parameter: ConnectionParameterNode,
  {parameters}: PropertiesNode,
): readonly ConnectionParameterNode[] {
  const siblings = parameters.filter(({set}) => set === parameter.set);
  const method = methodOf(parameter, siblings);
  return method === undefined ? [] : siblings.filter(one => methodOf(one, siblings) === method);
}

/** Whether the new version has no such way to sign in. What is gone with its whole set is told of the set. */
export function isMethodGone(
  parameter: ConnectionParameterNode,
  {before, after}: Pair<PropertiesNode>,
): boolean {
  const method = methodIn(before, parameter);
  if (method === undefined || !hasSet(parameter, after)) return false;
  return !candidatesFor(parameter, after).some(other => methodIn(after, other) === method);
}

/** Whether a new parameter belongs to a way to sign in that stands for one that is gone. */
export function isOfReplacement(
  parameter: ConnectionParameterNode,
  pair: Pair<PropertiesNode>,
): boolean {
  const method = methodIn(pair.after, parameter);
  const old = candidatesFor(parameter, pair.before);
  return (
    method !== undefined &&
    old.every(one => methodIn(pair.before, one) !== method) &&
    old.some(one => isMethodGone(one, pair))
  );
}

function methodIn({parameters}: PropertiesNode, parameter: ConnectionParameterNode) {
  return methodOf(
    parameter,
    parameters.filter(({set}) => set === parameter.set),
  );
}

/** By OAuth at a provider, with user name and password, or with a key. `token:secret` belongs to the sign-in of `token`. */
function methodOf(
  parameter: ConnectionParameterNode,
  siblings: readonly ConnectionParameterNode[],
): string | undefined {
  const [owner, part] = parameter.name.split(':', 2);
  const whole = part === undefined ? undefined : siblings.find(({name}) => name === owner);
  if (whole) return methodOf(whole, siblings);
  const provider = providerOf(parameter);
  if (provider !== undefined) return `oauth ${provider}`;
  if (isOfBasic(parameter) && siblings.filter(isOfBasic).length > 1) return 'basic';
  return parameter.type.toLowerCase() === 'securestring' ? 'key' : undefined;
}

function isOfBasic({name}: ConnectionParameterNode): boolean {
  return ['username', 'password'].includes(name.toLowerCase());
}
