import {checkDefaultType, checkEnumTypes} from '../_helpers/check-values.js';
import {withBody} from '../_helpers/tide-samples.js';
import type {PowerPlatformRule} from '../nodes.js';

export const schemaDefaultType: PowerPlatformRule = {
  id: 'schema-default-type',
  code: ['DefaultValueMustMatchType', 'InvalidEnumValue'],
  severity: 'warning',
  summary: 'The `default` of a schema and each value of its `enum` have its type.',
  why: 'The designer sends a value that the service does not take. The validator has codes for it, but connectors were published with such values.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {
      name: 'numbers',
      definition: withBody({type: 'number', default: 1.5, enum: [1, 1.5]}),
      expected: [],
    },
    {
      name: 'a default in quotes',
      definition: withBody({type: 'boolean', default: 'true'}),
      expected: [
        '#/paths/~1tides/post/parameters/0/schema/default: Unexpected text `true` as `default`, expected `true` or `false` without quotes',
      ],
    },
    {
      name: 'a choice of another type',
      definition: withBody({type: 'integer', enum: [1, 1.5]}),
      expected: [
        '#/paths/~1tides/post/parameters/0/schema/enum/1: Unexpected number 1.5 in `enum`, expected a whole number',
      ],
    },
    {
      name: 'all choices in quotes',
      definition: withBody({type: 'boolean', enum: ['true', 'false']}),
      expected: [
        '#/paths/~1tides/post/parameters/0/schema/enum/0: Unexpected text `true` and 1 more in `enum`, expected `true` or `false` without quotes',
      ],
    },
  ],
  check: {
    schema(node, report) {
      checkDefaultType(node, report);
      checkEnumTypes(node, report);
    },
  },
};
