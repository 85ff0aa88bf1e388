import type {DefinitionNode, SchemaNode} from '../../../../lint/definition/nodes.js';
import type {PowerPlatformRule} from '../nodes.js';

const HEIGHT = {type: 'object', properties: {height: {type: 'number'}}};

export const schemaReuse: PowerPlatformRule = {
  id: 'schema-reuse',
  severity: {custom: 'off', verified: 'note', independent: 'note'},
  summary: 'A schema of several operations is written once, under `definitions`.',
  why: 'Copies drift apart, and each makes the definition larger, which has a limit.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/coding-standards',
  examples: [
    {name: 'a shared schema', expected: []},
    {
      name: 'the same schema in two places',
      definition: {
        paths: {
          '/tides': {get: {responses: {200: {schema: {$ref: null, ...HEIGHT}}}}},
          '/waves': {get: {responses: {200: {description: 'The waves.', schema: HEIGHT}}}},
        },
      },
      expected: [
        '#/paths/~1tides/get/responses/200/schema: Unexpected schema written 2 times, expected it once, under `definitions`',
      ],
    },
  ],
  check: {
    definition(definition, report) {
      for (const [first, ...copies] of equalSchemas(definition)) {
        if (!first || copies.length === 0) continue;
        const message = `Unexpected schema written ${copies.length + 1} times, expected it once, under \`definitions\``;
        report(message, {pointer: first.pointer});
      }
    },
  },
};

/** Whole schemas of parameters and answers that describe objects, by their text. */
function equalSchemas({schemas}: DefinitionNode): Iterable<SchemaNode[]> {
  const groups = new Map<string, SchemaNode[]>();
  for (const schema of schemas) {
    const isInline = schema.place === 'root' && schema.tree.owner !== 'definition';
    if (!isInline || !describesObjects(schema)) continue;
    const text = JSON.stringify(schema.value);
    const group = groups.get(text);
    if (group) group.push(schema);
    else groups.set(text, [schema]);
  }
  return groups.values();
}

function describesObjects({properties, items}: SchemaNode): boolean {
  return properties.size > 0 || (items?.properties.size ?? 0) > 0;
}
