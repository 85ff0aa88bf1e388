import type {SchemaNode} from '../../../../lint/definition/nodes.js';
import {isHiddenSchema} from '../_helpers/hidden-schema.js';
import {isDynamic, schemaName} from '../_helpers/schema-parts.js';
import {withAnswer, withBody} from '../_helpers/tide-samples.js';
import type {PowerPlatformRule} from '../nodes.js';

const MAP = {type: 'object', additionalProperties: {type: 'number'}};

export const schemaAdditionalproperties: PowerPlatformRule = {
  id: 'schema-additionalproperties',
  severity: 'warning',
  summary: 'A schema of a response lists its properties: `additionalProperties` alone names none.',
  why: 'Dynamic content is made of the names in the schema. What is not named can only be reached by parsing JSON.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/define-openapi-definition',
  examples: [
    {name: 'a map in what is sent', definition: withBody(MAP), expected: []},
    {
      name: 'a map in a response',
      definition: withAnswer(MAP),
      expected: [
        '#/paths/~1tides/get/responses/200/schema/additionalProperties: Unexpected schema with `additionalProperties` only, expected named properties in a response',
      ],
    },
  ],
  check: {
    schema(node, report) {
      if (!isMap(node) || isHiddenSchema(node) || !node.tree.directions.has('output')) return;
      const message = `Unexpected ${schemaName(node)} with \`additionalProperties\` only, expected named properties in a response`;
      report(message, 'additionalProperties');
    },
  },
};

function isMap(node: SchemaNode): boolean {
  const {value, additionalProperties, properties, allOf} = node;
  if (properties.size > 0 || allOf.length > 0 || isDynamic(node)) return false;
  return additionalProperties !== undefined || value['additionalProperties'] === true;
}
