import {quote} from '../../../../core/json/value.js';
import type {DefinitionNode, SchemaNode} from '../../../../lint/definition/nodes.js';
import {definitionName} from '../../../../lint/definition/walk-schema.js';

/** What is composed of more is not looked at: it would cost more than it tells. */
const MAXIMUM = 200;

/** A schema with all that it is composed of through `$ref` and `allOf`; undefined when something is missing or it is too much. */
export function composedOf(
  definition: DefinitionNode,
  schema: SchemaNode,
): readonly SchemaNode[] | undefined {
  const parts = new Set([schema]);
  for (const part of parts) {
    if (parts.size > MAXIMUM) return undefined;
    if (Object.hasOwn(part.value, '$ref')) {
      const target = definition.definitions.get(definitionName(part.value['$ref']) ?? '');
      if (!target) return undefined;
      parts.add(target);
    }
    for (const below of part.allOf) parts.add(below);
  }
  return [...parts];
}

const DYNAMIC = ['x-ms-dynamic-schema', 'x-ms-dynamic-properties'] as const;

/** Whether its properties come from another operation at design time. */
export function isDynamic({value}: SchemaNode): boolean {
  return DYNAMIC.some(key => Object.hasOwn(value, key));
}

/** Whether a schema is meant for objects, or leaves open what it is for. */
export function isForObjects({value, properties, allOf}: SchemaNode): boolean {
  if (Object.hasOwn(value, 'type')) return value['type'] === 'object';
  return properties.size > 0 || allOf.length > 0;
}

/** The schema around the `allOf` that this one is part of, at any depth; else the schema itself. */
export function outermost(schema: SchemaNode): SchemaNode {
  let whole = schema;
  while (whole.place === 'allOf' && whole.parent) whole = whole.parent;
  return whole;
}

/** How messages call a schema: by its property, or by its definition. */
export function schemaName({key, place, tree}: SchemaNode): string {
  if (place === 'property') return `property ${quote(key)}`;
  return place === 'root' && tree.name !== '' ? `shared schema ${quote(tree.name)}` : 'schema';
}
