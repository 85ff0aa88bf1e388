import {textOf} from '../../../../core/json/value.js';
import {parsePointer} from '../../../../core/pointer.js';
import {followReference} from '../../../../lint/definition/follow.js';
import type {
  DefinitionNode,
  OperationNode,
  ParameterNode,
} from '../../../../lint/definition/nodes.js';
import type {ReferenceForm} from './dynamic-reference.js';
import {findAtPath, type Trail} from './find-at-path.js';

/** What a name stands for in the input of an operation: a parameter, or what lies at a path in its body. */
export interface OperationInput {
  readonly parameter: ParameterNode;
  /** From the schema of the body to the property; empty for the parameter itself. */
  readonly trail: Trail;
}

/** Finds `day`, `body/station/id`, and in the short form also `station/id`, which leaves out the body's name. */
export function findInput(
  definition: DefinitionNode,
  operation: OperationNode,
  name: string,
  form: ReferenceForm,
): OperationInput | 'missing' | 'unknown' {
  const parameter = operation.parameters.find(one => one.name === name);
  if (parameter) return {parameter, trail: []};
  const [first, ...rest] = parsePointer(`/${name}`);
  const owner = rest.length > 0 && operation.parameters.find(one => one.name === first);
  if (owner) return inBody(definition, owner, rest);
  return form === 'short' ? findBodyProperty(definition, operation, name) : 'missing';
}

/** Finds `station/id` in the body, or `station.id` as older designers wrote it, whatever the body is called. */
export function findBodyProperty(
  definition: DefinitionNode,
  operation: OperationNode,
  name: string,
): OperationInput | 'missing' | 'unknown' {
  const body = operation.parameters.find(one => one.in === 'body');
  if (!body) return 'missing';
  const found = inBody(definition, body, parsePointer(`/${name}`));
  return found === 'missing' ? inBody(definition, body, name.split('.')) : found;
}

function inBody(
  definition: DefinitionNode,
  parameter: ParameterNode,
  path: readonly string[],
): OperationInput | 'missing' | 'unknown' {
  if (parameter.in !== 'body') return 'missing';
  const trail = findAtPath(definition, parameter.schema, path);
  return typeof trail === 'string' ? trail : {parameter, trail};
}

/** Hidden from users, itself or something around it. */
export function isInternalInput({parameter, trail}: OperationInput): boolean {
  return parameter.isInternal || trail.some(schema => schema.isInternal);
}

/** Always sent: required at every level, or filled by a default. */
export function isCertainInput({parameter, trail}: OperationInput): boolean {
  const value = trail.at(-1)?.value ?? parameter.value;
  if (value['default'] !== undefined) return true;
  return parameter.value['required'] === true && trail.slice(1).every(schema => schema.isRequired);
}

/** `string`, `integer`, …; undefined where it is not said. */
export function typeOfInput(
  definition: DefinitionNode,
  {parameter, trail}: OperationInput,
): string | undefined {
  const written = trail.at(-1) ?? parameter.schema;
  if (!written) return textOf(parameter.value['type']);
  return textOf(followReference(definition, written)?.value['type']);
}
