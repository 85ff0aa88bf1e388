import {member, objectOf, textOf} from '../../../../core/json/value.js';
import type {DefinitionNode, OperationNode} from '../../../../lint/definition/nodes.js';

/** Operations that are versions of each other, by the family that their x-ms-api-annotation names. */
export function operationFamilies({
  operations,
}: DefinitionNode): ReadonlyMap<string, readonly OperationNode[]> {
  const families = new Map<string, OperationNode[]>();
  for (const operation of operations) {
    const family = textOf(annotationOf(operation)['family']);
    if (!family) continue;
    const known = families.get(family);
    if (known) known.push(operation);
    else families.set(family, [operation]);
  }
  return families;
}

/** The x-ms-api-annotation of an operation, or an empty object. */
export function annotationOf({value}: OperationNode): ReturnType<typeof objectOf> {
  return objectOf(member(value, 'x-ms-api-annotation'));
}
