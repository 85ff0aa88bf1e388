import {textOf} from '../../../../core/json/value.js';
import {nameOf} from '../_helpers/operation-name.js';
import type {PowerPlatformRule} from '../nodes.js';

export const opIdRequired: PowerPlatformRule = {
  id: 'op-id-required',
  code: 'OperationIdRequired',
  severity: 'error',
  summary: 'Every operation has an `operationId`.',
  why: 'Flows and apps call an operation by its id; a definition that lacks one is refused.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {name: 'an operation with an id', expected: []},
    {
      name: 'no id, and an empty one',
      definition: {paths: {'/tides': {get: {operationId: null}, post: {operationId: ' '}}}},
      expected: [
        '#/paths/~1tides/get: Unexpected operation `GET /tides` without `operationId`, expected a unique name such as `ListTides`',
        '#/paths/~1tides/post/operationId: Unexpected operation `POST /tides` without `operationId`, expected a unique name such as `ListTides`',
      ],
    },
  ],
  check: {
    operation(operation, report) {
      const id = operation.value['operationId'] ?? '';
      if (textOf(id)?.trim() !== '') return;
      const found = `Unexpected operation ${nameOf(operation)} without \`operationId\``;
      report(`${found}, expected a unique name such as \`ListTides\``, 'operationId');
    },
  },
};
