import type {JsonObject} from '../../../../core/json/value.js';
import type {DefinitionNode, SchemaNode, SchemaTree} from '../../../../lint/definition/nodes.js';
import {schemaDepths} from '../_helpers/schema-depths.js';
import {schemaName} from '../_helpers/schema-parts.js';
import {withBody} from '../_helpers/tide-samples.js';
import type {PowerPlatformRule} from '../nodes.js';

/** No published connector is deeper; the limit itself is not published. */
const MAXIMUM = 14;

export const schemaDepth: PowerPlatformRule = {
  id: 'schema-depth',
  code: 'SchemaTooDeep',
  severity: 'warning',
  summary: `A schema has at most ${MAXIMUM} levels, those behind references included.`,
  why: 'The service refuses schemas above a depth that is not published: no certified connector has more levels.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {
      name: 'as deep as any published connector',
      definition: withBody(nested(MAXIMUM)),
      expected: [],
    },
    {
      name: 'one level more',
      definition: withBody(nested(MAXIMUM + 1)),
      expected: [
        '#/paths/~1tides/post/parameters/0/schema: Unexpected schema of 15 levels, expected at most 14',
      ],
    },
  ],
  check: {
    definition(definition, report) {
      const depths = schemaDepths(definition);
      for (const schema of definition.schemas) {
        const depth = depths.get(schema.tree) ?? 0;
        if (depth <= MAXIMUM || schema.place !== 'root') continue;
        if (isDeepBelow(definition, schema, depths)) continue;
        const message = `Unexpected ${schemaName(schema)} of ${depth} levels, expected at most ${MAXIMUM}`;
        report(message, {pointer: schema.pointer});
      }
    },
  },
};

/** Whether a definition that it refers to is too deep by itself, and reported. */
function isDeepBelow(
  {definitions}: DefinitionNode,
  schema: SchemaNode,
  depths: ReadonlyMap<SchemaTree, number>,
): boolean {
  return [...schema.tree.referenced].some(name => {
    const used = definitions.get(name);
    return used !== undefined && used !== schema && (depths.get(used.tree) ?? 0) > MAXIMUM;
  });
}

function nested(levels: number): JsonObject {
  let schema: JsonObject = {type: 'string'};
  for (let level = 0; level < levels; level += 1)
    schema = {type: 'object', properties: {inner: schema}};
  return schema;
}
