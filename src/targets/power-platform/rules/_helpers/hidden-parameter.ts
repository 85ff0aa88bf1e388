import type {ParameterNode} from '../../../../lint/definition/nodes.js';
import {isHiddenPlace} from './hidden-place.js';

/** Whether users never see a parameter: it is internal, or every operation that has it is. */
export function isHiddenParameter({definition, pointer, isInternal}: ParameterNode): boolean {
  return isInternal || isHiddenPlace(definition, pointer);
}
