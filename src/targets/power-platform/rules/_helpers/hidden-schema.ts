import type {SchemaNode, SchemaTree} from '../../../../lint/definition/nodes.js';
import {isHiddenPlace} from './hidden-place.js';

/** One answer for each root schema: all below it belong to the same operations. */
const known = new WeakMap<SchemaTree, boolean>();

/** Whether users never see what a schema describes: it is internal, or every operation that has it is. */
export function isHiddenSchema({definition, pointer, tree, isInternal}: SchemaNode): boolean {
  if (isInternal) return true;
  const isHidden = known.get(tree) ?? isHiddenPlace(definition, pointer);
  known.set(tree, isHidden);
  return isHidden;
}
