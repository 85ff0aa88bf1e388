import {objectOf} from '../../../../core/json/value.js';
import {nameOf} from '../_helpers/operation-name.js';
import type {PowerPlatformRule} from '../nodes.js';

export const respSuccess: PowerPlatformRule = {
  id: 'resp-success',
  code: 'OperationShouldHaveSuccessfulResponse',
  // One in ten published connectors breaks it, and no log shows a refusal.
  severity: 'warning',
  summary: 'An operation has a response for success: a status from 200 to 299.',
  why: 'The designer takes the output of a step from it; `default` stands for failures.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {name: 'a response for 200', expected: []},
    {
      name: 'only default',
      definition: {
        paths: {'/tides': {get: {responses: {200: null, default: {description: 'All.'}}}}},
      },
      expected: [
        '#/paths/~1tides/get/responses: Unexpected operation `ListTides` without a response for success, expected one such as `200`',
      ],
    },
  ],
  check: {
    operation(operation, report) {
      const keys = Object.keys(objectOf(operation.value['responses']));
      const responses = keys.filter(key => !key.startsWith('x-'));
      if (responses.length === 0 || responses.some(key => key.startsWith('2'))) return;
      const found = `Unexpected operation ${nameOf(operation)} without a response for success`;
      report(`${found}, expected one such as \`200\``, 'responses');
    },
  },
};
