import {quote, textOf} from '../../../../core/json/value.js';
import {isDynamic, isForObjects} from '../_helpers/schema-parts.js';
import {withBody} from '../_helpers/tide-samples.js';
import type {PowerPlatformRule} from '../nodes.js';

export const schemaRequiredOnObject: PowerPlatformRule = {
  id: 'schema-required-on-object',
  code: 'RequiredPropertyNotOnObject',
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary: '`required` stands on schemas of objects only.',
  why: 'It says which properties an object must have: on anything else it has no meaning, and certification refuses it.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {
      name: 'on an object',
      definition: withBody({
        type: 'object',
        properties: {day: {type: 'string'}},
        required: ['day'],
      }),
      expected: [],
    },
    {
      name: 'on an array',
      definition: withBody({type: 'array', items: {type: 'string'}, required: ['day']}),
      expected: [
        '#/paths/~1tides/post/parameters/0/schema/required: Unexpected `required` on a schema of type `array`, expected it on objects only',
      ],
    },
  ],
  check: {
    schema(node, report) {
      const {value} = node;
      if (!Array.isArray(value['required']) || isForObjects(node)) return;
      if (isDynamic(node) || Object.hasOwn(value, '$ref')) return;
      const type = textOf(value['type']);
      const found =
        type === undefined ? 'a schema without `type`' : `a schema of type ${quote(type)}`;
      report(`Unexpected \`required\` on ${found}, expected it on objects only`, 'required');
    },
  },
};
