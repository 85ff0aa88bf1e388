import {nameOf} from '../_helpers/operation-name.js';
import {successSchema} from '../_helpers/success-schema.js';
import type {PowerPlatformRule} from '../nodes.js';

export const respSuccessSchema: PowerPlatformRule = {
  id: 'resp-success-schema',
  code: 'SchemaDefinitionSetIncorrectly',
  severity: 'warning',
  summary: 'An action that answers with 200 or 201 has a schema there.',
  why: 'Without it later steps of a flow are offered nothing of the answer. Where there is no answer, the status is 204.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
  examples: [
    {
      name: 'an answer without content',
      definition: {
        paths: {'/tides': {get: {responses: {200: null, 204: {description: 'Nothing.'}}}}},
      },
      expected: [],
    },
    {
      name: 'an answer without a schema',
      definition: {paths: {'/tides': {get: {responses: {200: {schema: null}}}}}},
      expected: [
        '#/paths/~1tides/get/responses/200: Unexpected response `200` of operation `ListTides` without schema, expected the schema of the answer',
      ],
    },
  ],
  check: {
    operation(operation, report) {
      const {method, pathItem, isDeprecated, responses} = operation;
      const hasNoAnswer = method === 'delete' || method === 'head' || pathItem.notification;
      if (hasNoAnswer || isDeprecated || successSchema(operation)) return;
      const answer = responses.find(({status}) => status === '200' || status === '201');
      if (!answer || answer.value['schema'] !== undefined) return;
      const found = `Unexpected response \`${answer.status}\` of operation ${nameOf(operation)} without schema`;
      report(`${found}, expected the schema of the answer`, ['responses', answer.status]);
    },
  },
};
