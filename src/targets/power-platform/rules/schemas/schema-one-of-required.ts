import {isAnswer} from '../_helpers/is-answer.js';
import {isDynamic, schemaName} from '../_helpers/schema-parts.js';
import {withBody} from '../_helpers/tide-samples.js';
import type {PowerPlatformRule} from '../nodes.js';

/** Any of them tells what values look like. */
const TELLING = ['type', '$ref', 'allOf', 'properties', 'items', 'additionalProperties', 'enum'];

export const schemaOneOfRequired: PowerPlatformRule = {
  id: 'schema-one-of-required',
  code: 'OneOfPropertiesRequired',
  severity: 'warning',
  summary: 'A schema says what its values are: by `type`, `$ref`, `allOf` or `properties`.',
  why: 'The validator has a code for schemas with texts only; the designer cannot choose a field for them.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {name: 'a type', definition: withBody({type: 'string'}), expected: []},
    {
      name: 'a description only',
      definition: withBody({type: 'object', properties: {height: {description: 'In metres.'}}}),
      expected: [
        '#/paths/~1tides/post/parameters/0/schema/properties/height: Unexpected property `height` without `type`, expected `type`, `$ref`, `allOf` or `properties`',
      ],
    },
  ],
  check: {
    schema(node, report) {
      const keys = Object.keys(node.value);
      if (
        keys.length === 0 ||
        isAnswer(node.definition, node) ||
        isDynamic(node) ||
        keys.some(key => TELLING.includes(key))
      )
        return;
      const message = `Unexpected ${schemaName(node)} without \`type\`, expected \`type\`, \`$ref\`, \`allOf\` or \`properties\``;
      report(message);
    },
  },
};
