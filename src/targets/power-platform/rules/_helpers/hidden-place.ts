import type {Pointer} from '../../../../core/pointer.js';
import type {DefinitionNode} from '../../../../lint/definition/nodes.js';
import {operationsAround} from './operations-around.js';

/** Whether users never see a place: every operation that it is part of is internal. */
export function isHiddenPlace(definition: DefinitionNode, pointer: Pointer): boolean {
  const operations = operationsAround(definition, pointer) ?? [];
  return operations.length > 0 && operations.every(operation => operation.isInternal);
}
