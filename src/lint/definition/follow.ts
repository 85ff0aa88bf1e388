import type {DefinitionNode, SchemaNode} from './nodes.js';
import {definitionName} from './walk-schema.js';

/** What each `$ref` leads to, remembered: following a long chain from each of its links would cost its square. */
const known = new WeakMap<SchemaNode, SchemaNode | 'nothing'>();

/** The schema behind a `$ref`, through as many references as it takes; undefined when it leads nowhere or in a circle. */
export function followReference(
  definition: DefinitionNode,
  schema: SchemaNode,
): SchemaNode | undefined {
  const way = new Set<SchemaNode>();
  let end: SchemaNode | 'nothing' = schema;
  while (end !== 'nothing' && Object.hasOwn(end.value, '$ref')) {
    if (way.has(end)) end = 'nothing';
    else {
      way.add(end);
      end = known.get(end) ?? nextOf(definition, end);
    }
  }
  for (const link of way) known.set(link, end);
  return end === 'nothing' ? undefined : end;
}

function nextOf(definition: DefinitionNode, schema: SchemaNode): SchemaNode | 'nothing' {
  const name = definitionName(schema.value['$ref']);
  return (name === undefined ? undefined : definition.definitions.get(name)) ?? 'nothing';
}
