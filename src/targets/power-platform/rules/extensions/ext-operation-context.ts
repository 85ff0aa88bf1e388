import {isObject} from '../../../../core/json/value.js';
import {checkOperationId} from '../_helpers/check-operation-id.js';
import {checkShape, type Shape} from '../_helpers/check-shape.js';
import type {PowerPlatformRule} from '../nodes.js';

const CONTEXT: Shape = {
  name: 'x-ms-operation-context',
  members: {simulate: 'object'},
  required: ['simulate'],
};

const SIMULATE: Shape = {
  name: 'simulate',
  members: {operationId: 'text', parameters: 'object'},
  required: ['operationId'],
};

export const extOperationContext: PowerPlatformRule = {
  id: 'ext-operation-context',
  code: 'OperationIdNotFound',
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary:
    '`x-ms-operation-context` names an operation of the definition that simulates the trigger.',
  why: 'Users cannot test a flow without waiting for the real event.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/openapi-extensions',
  examples: [
    {
      name: 'an operation that is there',
      definition: {
        paths: {
          '/tides': {get: {'x-ms-operation-context': {simulate: {operationId: 'ListTides'}}}},
        },
      },
      expected: [],
    },
    {
      name: 'an operation that is not there',
      definition: {
        paths: {
          '/tides': {get: {'x-ms-operation-context': {simulate: {operationId: 'FakeTides'}}}},
        },
      },
      expected: [
        '#/paths/~1tides/get/x-ms-operation-context/simulate/operationId: Unexpected operation `FakeTides`, expected the id of an operation of the definition',
      ],
    },
    {
      name: 'nothing to simulate',
      definition: {paths: {'/tides': {get: {'x-ms-operation-context': {}}}}},
      expected: [
        '#/paths/~1tides/get/x-ms-operation-context: Unexpected `x-ms-operation-context` without `simulate`, expected an object',
      ],
    },
  ],
  check: {
    extension({key, extension, pointer, definition}, report) {
      if (key !== 'x-ms-operation-context') return;
      const simulate = checkShape(extension, CONTEXT, pointer, report)?.['simulate'];
      if (!isObject(simulate)) return;
      checkShape(simulate, SIMULATE, `${pointer}/simulate`, report);
      checkOperationId(definition, simulate, `${pointer}/simulate`, report);
    },
  },
};
