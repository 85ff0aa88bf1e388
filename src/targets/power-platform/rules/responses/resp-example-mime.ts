import {isObject, objectOf, quote} from '../../../../core/json/value.js';
import {baseType, mimeTypesOf} from '../_helpers/mime-types.js';
import {nameOf} from '../_helpers/operation-name.js';
import type {PowerPlatformRule} from '../nodes.js';

export const respExampleMime: PowerPlatformRule = {
  id: 'resp-example-mime',
  code: 'ResponseExampleMustBeProducedByOperation',
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary: 'The examples of a response are of types that the operation produces.',
  why: 'The service refuses an example of a response that can never come.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {
      name: 'an example of what is produced',
      definition: {
        paths: {
          '/tides': {get: {responses: {200: {examples: {'application/json': {count: 2}}}}}},
        },
      },
      expected: [],
    },
    {
      name: 'an example of another type',
      definition: {
        paths: {'/tides': {get: {responses: {200: {examples: {'text/csv': '06:12;4.1'}}}}}},
      },
      expected: [
        '#/paths/~1tides/get/responses/200/examples/text~1csv: Unexpected example of `text/csv` in operation `ListTides`, expected a type that it produces: `application/json`',
      ],
    },
  ],
  check: {
    operation(operation, report) {
      const produced = mimeTypesOf(operation, 'produces');
      // Without `produces` nothing contradicts; resp-produces asks for it.
      if (produced.length === 0 || produced.includes('*/*')) return;
      const expected = `expected a type that it produces: ${produced.map(quote).join(', ')}`;
      for (const {status, value} of operation.responses) {
        const types = isObject(value['examples']) ? Object.keys(objectOf(value['examples'])) : [];
        for (const type of types.filter(one => !produced.includes(baseType(one)))) {
          const found = `Unexpected example of ${quote(type)} in operation ${nameOf(operation)}`;
          report(`${found}, ${expected}`, ['responses', status, 'examples', type]);
        }
      }
    },
  },
};
