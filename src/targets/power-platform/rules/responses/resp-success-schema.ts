import {nameOf} from '../_helpers/operation-name.js';
import {successSchema} from '../_helpers/success-schema.js';
import type {PowerPlatformRule} from '../nodes.js';

export const respSuccessSchema: PowerPlatformRule = {
  id: 'resp-success-schema',
  code: 'SchemaDefinitionSetIncorrectly',
  severity: 'warning',
  summary: 'A response `200` or `201` of an action has a schema.',
  why: 'Without it later steps of a flow are offered nothing of the response. Where nothing comes back, the status is 204.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
  examples: [
    {
      name: 'a response without content',
      definition: {
        paths: {'/tides': {get: {responses: {200: null, 204: {description: 'Nothing.'}}}}},
      },
      expected: [],
    },
    {
      name: 'a response without a schema',
      definition: {paths: {'/tides': {get: {responses: {200: {schema: null}}}}}},
      expected: [
        '#/paths/~1tides/get/responses/200: Unexpected response `200` of operation `ListTides` without schema, expected the schema of what comes back',
      ],
    },
    {
      name: 'an operation that no flow sees',
      definition: {
        paths: {'/tides': {get: {'x-ms-visibility': 'internal', responses: {200: {schema: null}}}}},
      },
      expected: [],
    },
  ],
  check: {
    operation(operation, report) {
      const {method, pathItem, isDeprecated, isInternal, responses} = operation;
      const hasNoAnswer = method === 'delete' || method === 'head' || pathItem.notification;
      if (hasNoAnswer || isDeprecated || isInternal || successSchema(operation)) return;
      const answer = responses.find(({status}) => status === '200' || status === '201');
      if (!answer || answer.value['schema'] !== undefined) return;
      const found = `Unexpected response \`${answer.status}\` of operation ${nameOf(operation)} without schema`;
      report(`${found}, expected the schema of what comes back`, ['responses', answer.status]);
    },
  },
};
