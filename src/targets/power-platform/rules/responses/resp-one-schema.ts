import {quote} from '../../../../core/json/value.js';
import {nameOf} from '../_helpers/operation-name.js';
import type {PowerPlatformRule} from '../nodes.js';

export const respOneSchema: PowerPlatformRule = {
  id: 'resp-one-schema',
  code: 'OperationHasManyResponsesWithSchema',
  severity: {custom: 'off', verified: 'warning', independent: 'warning'},
  summary: 'Only one response of an operation has a schema, that of success.',
  why: 'The designer offers one; schemas of failures are never seen and count towards the size.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {
      name: 'a failure without a schema',
      definition: {paths: {'/tides': {get: {responses: {404: {description: 'No harbour.'}}}}}},
      expected: [],
    },
    {
      name: 'a failure with a schema',
      definition: {
        paths: {
          '/tides': {
            get: {responses: {404: {description: 'No harbour.', schema: {type: 'string'}}}},
          },
        },
      },
      expected: [
        '#/paths/~1tides/get/responses: Unexpected schemas in responses `200`, `404` of operation `ListTides`, expected only one',
      ],
    },
  ],
  check: {
    operation(operation, report) {
      // A schema of `default` is told by resp-default-no-schema.
      const responses = operation.responses.filter(
        ({schema, status}) => schema && status !== 'default',
      );
      if (responses.length < 2) return;
      const statuses = responses.map(({status}) => quote(status)).join(', ');
      const found = `Unexpected schemas in responses ${statuses} of operation ${nameOf(operation)}`;
      report(`${found}, expected only one`, 'responses');
    },
  },
};
