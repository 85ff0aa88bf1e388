import {mimeTypesOf} from '../_helpers/mime-types.js';
import {nameOf} from '../_helpers/operation-name.js';
import {successSchema} from '../_helpers/success-schema.js';
import type {PowerPlatformRule} from '../nodes.js';

export const respProduces: PowerPlatformRule = {
  id: 'resp-produces',
  severity: {custom: 'off', verified: 'warning', independent: 'warning'},
  summary:
    'For an operation whose response has a schema, `produces` is given in it or in the root.',
  why: 'Otherwise nothing says in which format the response comes, and the platform takes it for JSON.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/coding-standards',
  examples: [
    {
      name: 'produces in the operation',
      definition: {produces: null, paths: {'/tides': {get: {produces: ['application/json']}}}},
      expected: [],
    },
    {
      name: 'produces nowhere',
      definition: {produces: null},
      expected: [
        '#/paths/~1tides/get: Unexpected operation `ListTides` with a response schema but without `produces`, expected a type such as `application/json`',
      ],
    },
  ],
  check: {
    operation(operation, report) {
      if (!successSchema(operation) || mimeTypesOf(operation, 'produces').length > 0) return;
      const found = `Unexpected operation ${nameOf(operation)} with a response schema but without \`produces\``;
      report(`${found}, expected a type such as \`application/json\``, 'produces');
    },
  },
};
