import type {DefinitionNode, SchemaNode} from '../../../../lint/definition/nodes.js';
import {definitionName} from '../../../../lint/definition/walk-schema.js';
import {groupByCycles} from './cycles.js';

/** Levels of values in each schema, references followed; a level that recursion repeats counts once. */
export function schemaDepths(definition: DefinitionNode): ReadonlyMap<SchemaNode, number> {
  const depths = new Map<SchemaNode, number>();
  const groups = groupByCycles(definition.schemas, schema => partsBelow(definition, schema));
  for (const group of groups) {
    const depth = group.reduce(
      (most, schema) => Math.max(most, depthBelow(definition, schema, depths)),
      0,
    );
    for (const schema of group) depths.set(schema, depth);
  }
  return depths;
}

/** Groups come with the inner schemas first: what is not known yet is in the same group. */
function depthBelow(
  definition: DefinitionNode,
  schema: SchemaNode,
  known: ReadonlyMap<SchemaNode, number>,
): number {
  let depth = 0;
  for (const part of partsBelow(definition, schema)) {
    const step = part.parent === schema && part.place !== 'allOf' ? 1 : 0;
    depth = Math.max(depth, (known.get(part) ?? 0) + step);
  }
  return depth;
}

function partsBelow(definition: DefinitionNode, schema: SchemaNode): SchemaNode[] {
  const target = definition.definitions.get(definitionName(schema.value['$ref']) ?? '');
  return [
    target,
    schema.items,
    schema.additionalProperties,
    ...schema.allOf,
    ...schema.properties.values(),
  ].filter(part => part !== undefined);
}
