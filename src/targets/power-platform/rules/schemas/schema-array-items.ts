import {withAnswer, withBody} from '../_helpers/tide-samples.js';
import {ownerOf} from '../_helpers/violation-owner.js';
import type {PowerPlatformRule} from '../nodes.js';

const ONE = 'expected one schema for all its elements';

export const schemaArrayItems: PowerPlatformRule = {
  id: 'schema-array-items',
  code: 'ArrayHasNoItems',
  severity: 'error',
  summary: 'An array has `items`: one schema for all its elements.',
  why: 'The service refuses the definition: the designer cannot show the elements of the array.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {
      name: 'an array of numbers',
      definition: withAnswer({type: 'array', items: {type: 'number'}}),
      expected: [],
    },
    {
      name: 'an array of anything',
      definition: withBody({type: 'array'}),
      expected: [
        `#/paths/~1tides/post/parameters/0/schema: Unexpected array without \`items\`, ${ONE}`,
      ],
    },
    {
      name: 'a schema for each element',
      definition: withBody({type: 'array', items: [{type: 'number'}, {type: 'string'}]}),
      expected: [
        `#/paths/~1tides/post/parameters/0/schema/items: Unexpected list of schemas as \`items\`, ${ONE}`,
      ],
    },
    {
      name: 'an empty list of schemas',
      definition: withBody({type: 'array', items: []}),
      expected: [
        `#/paths/~1tides/post/parameters/0/schema/items: Unexpected empty list as \`items\`, ${ONE}`,
      ],
    },
  ],
  check: {
    violation(violation, report) {
      if (ownerOf(violation) === 'schema-array-items')
        report(`Unexpected empty list as \`items\`, ${ONE}`);
    },
    schema({value}, report) {
      const items = value['items'];
      if (Array.isArray(items)) {
        if (items.length > 0) report(`Unexpected list of schemas as \`items\`, ${ONE}`, 'items');
      } else if (value['type'] === 'array' && items === undefined) {
        report(`Unexpected array without \`items\`, ${ONE}`, 'items');
      }
    },
  },
};
