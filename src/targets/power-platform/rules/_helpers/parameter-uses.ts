import {isObject, type JsonObject, listOf, textOf} from '../../../../core/json/value.js';
import {child, type Pointer, resolvePointer} from '../../../../core/pointer.js';
import type {OperationNode, PartNode} from '../../../../lint/definition/nodes.js';

/** A parameter where an operation or a path item lists it: in place, or by a reference. */
export interface ParameterUse {
  readonly pointer: Pointer;
  /** The item of the list: the parameter, or the reference to it. */
  readonly written: JsonObject;
  /** The parameter, its reference followed. */
  readonly value: JsonObject;
  readonly name: string;
  readonly in: string;
}

/** The parameters that an operation or path item lists itself; those that lead nowhere are left out. */
export function ownUses(holder: PartNode): ParameterUse[] {
  const uses: ParameterUse[] = [];
  for (const [index, written] of listOf(holder.value['parameters']).entries()) {
    const value = isObject(written) ? parameterOf(written, holder.definition.value) : undefined;
    if (!isObject(written) || !isObject(value)) continue;
    const pointer = child(holder.pointer, 'parameters', index);
    const name = textOf(value['name']) ?? '';
    uses.push({pointer, written, value, name, in: textOf(value['in']) ?? ''});
  }
  return uses;
}

/** All parameters of an operation: its own, then those of its path that it does not override. */
export function usesOf(operation: OperationNode): ParameterUse[] {
  const own = ownUses(operation);
  const known = new Set(own.map(keyOf));
  return [...own, ...pathUses(operation).filter(use => !known.has(keyOf(use)))];
}

function pathUses({pathItem, definition}: OperationNode): ParameterUse[] {
  return ownUses({...pathItem, definition});
}

/** What makes a parameter one of its kind in a list. */
export function keyOf(use: ParameterUse): string {
  return `${use.in} ${use.name}`;
}

/** Whether a list names a parameter that cannot be found, or that is none: then nobody knows what is missing. */
export function hasUnknownParameters(holder: PartNode): boolean {
  return ownUses(holder).length < listOf(holder.value['parameters']).length;
}

function parameterOf(written: JsonObject, root: JsonObject): unknown {
  if (!Object.hasOwn(written, '$ref')) return written;
  const target = textOf(written['$ref']);
  return target?.startsWith('#/parameters/') ? resolvePointer(root, target.slice(1)) : undefined;
}
