import {followReference} from '../../../../lint/definition/follow.js';
import type {DefinitionNode, SchemaNode} from '../../../../lint/definition/nodes.js';

/** No honest schema is put together from more; a hostile one must not cost more. */
const MAXIMUM_PARTS = 200;

/** Schemas from the one that a path starts at to the one that it leads to. */
export type Trail = readonly SchemaNode[];

/**
 * Where a path of property names leads to, through references, `allOf` and the items of arrays:
 * `missing` when a schema on the way has properties but not that one, `unknown` when the definition does not tell.
 */
export function findAtPath(
  definition: DefinitionNode,
  start: SchemaNode | undefined,
  path: readonly string[],
): Trail | 'missing' | 'unknown' {
  if (!start) return 'unknown';
  const trail = [start];
  for (const name of path) {
    const parts = partsOf(definition, trail[trail.length - 1] as SchemaNode);
    const next = parts.map(part => part.properties.get(name)).find(property => property);
    if (!next) return isVague(parts) ? 'unknown' : 'missing';
    trail.push(next);
  }
  return trail;
}

/** What describes a value together: the schema behind references, its `allOf`, and the items of an array. */
function partsOf(definition: DefinitionNode, schema: SchemaNode): readonly SchemaNode[] {
  const seen = new Set<SchemaNode>();
  const pending: (SchemaNode | undefined)[] = [schema];
  while (pending.length > 0 && seen.size < MAXIMUM_PARTS) {
    const written = pending.pop();
    const part = written && (followReference(definition, written) ?? written);
    if (!part || seen.has(part)) continue;
    seen.add(part);
    pending.push(part.items, ...[...part.allOf].reverse());
  }
  return [...seen];
}

/** Whether values may have properties that are not written down, or were not looked at. */
function isVague(parts: readonly SchemaNode[]): boolean {
  return parts.length >= MAXIMUM_PARTS || parts.some(isOpen);
}

function isOpen({value, properties, items, allOf, additionalProperties}: SchemaNode): boolean {
  if (
    Object.hasOwn(value, '$ref') ||
    additionalProperties ||
    value['additionalProperties'] === true
  )
    return true;
  if (value['x-ms-dynamic-schema'] || value['x-ms-dynamic-properties']) return true;
  return properties.size === 0 && !items && allOf.length === 0;
}
