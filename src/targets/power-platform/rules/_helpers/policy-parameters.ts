import {isObject, type JsonObject, objectOf} from '../../../../core/json/value.js';
import type {DefinitionNode, OperationNode} from '../../../../lint/definition/nodes.js';
import type {PolicyNode} from '../nodes.js';
import {PREFIX} from './policy-templates.js';

/** The key that holds the parameters: other tools write it with a capital. */
export function parametersKey({value}: PolicyNode): 'parameters' | 'Parameters' {
  return value['parameters'] === undefined && value['Parameters'] !== undefined
    ? 'Parameters'
    : 'parameters';
}

/** The parameters under their full names. */
export function writtenParameters(policy: PolicyNode): JsonObject {
  return objectOf(policy.value[parametersKey(policy)]);
}

/** Where a parameter of the template stands, for `report`. */
export function placeOf(policy: PolicyNode, name: string): string[] {
  return [parametersKey(policy), `${PREFIX}${name}`];
}

/** Every text among the parameters, with the keys that lead to it; members of triggerConfig too. */
export function textsOf(policy: PolicyNode): {readonly keys: string[]; readonly text: string}[] {
  const at = parametersKey(policy);
  return Object.entries(writtenParameters(policy)).flatMap(([key, value]) => {
    const members = isObject(value) ? Object.entries(value) : [];
    const inner = members.map(([name, text]) => ({keys: [at, key, name], text}));
    return [{keys: [at, key], text: value}, ...inner].flatMap(({keys, text}) =>
      typeof text === 'string' ? [{keys, text}] : [],
    );
  });
}

/** The operations that a policy applies to: those it names, or all; of several with one id, the first. */
export function operationsOf(
  policy: PolicyNode,
  definition: DefinitionNode | undefined,
): readonly OperationNode[] {
  if (!definition) return [];
  if (policy.operationNames.length === 0) return definition.operations;
  const names = [...new Set(policy.operationNames)];
  return names.flatMap(name => definition.operationsById.get(name)?.[0] ?? []);
}
