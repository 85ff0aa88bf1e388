import {withBody} from '../_helpers/tide-samples.js';
import type {PowerPlatformRule} from '../nodes.js';

export const schemaAllof: PowerPlatformRule = {
  id: 'schema-allof',
  severity: 'warning',
  summary: 'A schema has all its properties itself, without `allOf`.',
  why: 'The designer merges the parts badly: fields may be missing, or stand in a strange order. One connector in a hundred uses it.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/define-openapi-definition',
  examples: [
    {
      name: 'a flat schema',
      definition: withBody({type: 'object', properties: {day: {type: 'string'}}}),
      expected: [],
    },
    {
      name: 'a schema of two parts',
      definition: withBody({
        allOf: [
          {$ref: '#/definitions/TideList'},
          {type: 'object', properties: {day: {type: 'string'}}},
        ],
      }),
      expected: [
        '#/paths/~1tides/post/parameters/0/schema/allOf: Unexpected `allOf`, expected one schema with all properties',
      ],
    },
  ],
  check: {
    schema({allOf}, report) {
      if (allOf.length > 0)
        report('Unexpected `allOf`, expected one schema with all properties', 'allOf');
    },
  },
};
