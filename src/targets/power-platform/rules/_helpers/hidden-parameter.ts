import type {ParameterNode} from '../../../../lint/definition/nodes.js';
import {operationsAround} from './operations-around.js';

/** Whether users never see a parameter: it is internal, or every operation that has it is. */
export function isHiddenParameter({definition, pointer, isInternal}: ParameterNode): boolean {
  if (isInternal) return true;
  const operations = operationsAround(definition, pointer) ?? [];
  return operations.length > 0 && operations.every(operation => operation.isInternal);
}
