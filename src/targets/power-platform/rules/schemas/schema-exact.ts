import type {SchemaNode} from '../../../../lint/definition/nodes.js';
import {isHiddenSchema} from '../_helpers/hidden-schema.js';
import {isAnswer} from '../_helpers/is-answer.js';
import {isDynamic, schemaName} from '../_helpers/schema-parts.js';
import {withBody} from '../_helpers/tide-samples.js';
import type {PowerPlatformRule} from '../nodes.js';

export const schemaExact: PowerPlatformRule = {
  id: 'schema-exact',
  policy: '5000.2.4.1',
  severity: 'warning',
  summary: 'An object lists its properties.',
  why: 'Reviewers compare schemas with what the service takes and sends back. Of an object without properties users see one field for raw JSON.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-policy-errors',
  examples: [
    {
      name: 'an object with a property',
      definition: withBody({type: 'object', properties: {day: {type: 'string'}}}),
      expected: [],
    },
    {
      name: 'properties from another operation',
      definition: withBody({type: 'object', 'x-ms-dynamic-schema': {operationId: 'ListTides'}}),
      expected: [],
    },
    {
      name: 'an object of anything',
      definition: withBody({type: 'object'}),
      expected: [
        '#/paths/~1tides/post/parameters/0/schema: Unexpected schema of an object without `properties`, expected the properties that it really has',
      ],
    },
    {
      name: 'a schema that only a hidden operation gives',
      definition: {
        paths: {
          '/fields': {
            get: {
              operationId: 'GetFields',
              'x-ms-visibility': 'internal',
              responses: {200: {schema: {properties: {schema: {type: 'object'}}}}},
            },
          },
        },
      },
      expected: [],
    },
  ],
  check: {
    schema(node, report) {
      if (!isBareObject(node) || isHiddenSchema(node) || node.tree.directions.size === 0) return;
      if (node.place === 'additionalProperties' || isAnswer(node.definition, node)) return;
      const message = `Unexpected ${schemaName(node)} of an object without \`properties\`, expected the properties that it really has`;
      report(message);
    },
  },
};

function isBareObject(node: SchemaNode): boolean {
  const {value} = node;
  if (value['type'] !== 'object' || Object.hasOwn(value, '$ref') || isDynamic(node)) return false;
  if (Object.hasOwn(value, 'properties') || Object.hasOwn(value, 'allOf')) return false;
  return (value['additionalProperties'] ?? false) === false;
}
