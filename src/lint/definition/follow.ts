import type {DefinitionNode, SchemaNode} from './nodes.js';
import {definitionName} from './walk-schema.js';

/** The schema behind a `$ref`, through as many references as it takes; undefined when it leads nowhere or in a circle. */
export function followReference(
  document: DefinitionNode,
  schema: SchemaNode,
): SchemaNode | undefined {
  let node: SchemaNode | undefined = schema;
  for (let steps = 0; node && steps <= document.definitions.size; steps += 1) {
    if (!Object.hasOwn(node.value, '$ref')) return node;
    const name = definitionName(node.value['$ref']);
    node = name === undefined ? undefined : document.definitions.get(name);
  }
  return undefined;
}

/** The property of an object schema by name, references and `allOf` followed. */
export function findProperty(
  document: DefinitionNode,
  schema: SchemaNode | undefined,
  name: string,
  seen: ReadonlySet<SchemaNode> = new Set(),
): SchemaNode | undefined {
  const node = schema && followReference(document, schema);
  if (!node || seen.has(node)) return undefined;
  const own = node.properties.get(name);
  if (own) return own;
  const below = new Set([...seen, node]);
  for (const part of node.allOf) {
    const inherited = findProperty(document, part, name, below);
    if (inherited) return inherited;
  }
  return undefined;
}
