import {
  isObject,
  type JsonObject,
  member,
  objectOf,
  quote,
  textOf,
} from '../../../../core/json/value.js';
import {child} from '../../../../core/pointer.js';
import type {OperationNode} from '../../../../lint/definition/nodes.js';
import type {Report} from '../../../../lint/rule.js';
import {checkOperationId} from '../_helpers/check-operation-id.js';
import {checkShape, type Shape} from '../_helpers/check-shape.js';
import type {PowerPlatformRule} from '../nodes.js';

const TEST: Shape = {
  name: 'testConnection',
  members: {operationId: 'text', parameters: 'object'},
  required: ['operationId'],
};

const AT = '/x-ms-capabilities/testConnection';

export const extTestConnection: PowerPlatformRule = {
  id: 'ext-test-connection',
  code: 'OperationIdNotFound',
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary: '`testConnection` names a GET operation that can run with the constant values given.',
  why: 'Users get a connection that looks fine and fails in their first flow.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/test-connection',
  examples: [
    {
      name: 'an operation with a value for what it requires',
      definition: {
        'x-ms-capabilities': {
          testConnection: {operationId: 'ListTides', parameters: {harbour: 'north'}},
        },
      },
      expected: [],
    },
    {
      name: 'an operation that is not there',
      definition: {'x-ms-capabilities': {testConnection: {operationId: 'Ping'}}},
      expected: [
        '#/x-ms-capabilities/testConnection/operationId: Unexpected operation `Ping`, expected the id of an operation of the definition',
      ],
    },
    {
      name: 'no value for what it requires',
      definition: {'x-ms-capabilities': {testConnection: {operationId: 'ListTides'}}},
      expected: [
        '#/x-ms-capabilities/testConnection: Unexpected test of the connection without the required parameter `harbour` of `ListTides`, expected a constant value for it',
      ],
    },
    {
      name: 'a reference, where nothing can be referred to',
      definition: {
        'x-ms-capabilities': {
          testConnection: {operationId: 'ListTides', parameters: {harbour: {parameter: 'port'}}},
        },
      },
      expected: [
        '#/x-ms-capabilities/testConnection/parameters/harbour: Unexpected reference to `port`, expected a constant value',
      ],
    },
    {
      name: 'an operation that changes something',
      definition: {
        paths: {
          '/tides': {
            get: null,
            post: {operationId: 'AddTide', responses: {200: {description: 'Done.'}}},
          },
        },
        'x-ms-capabilities': {testConnection: {operationId: 'AddTide'}},
      },
      expected: [
        '#/x-ms-capabilities/testConnection/operationId: Unexpected POST operation `AddTide`, expected a GET operation',
      ],
    },
  ],
  check: {
    definition(definition, report) {
      const written = member(definition.value['x-ms-capabilities'], 'testConnection');
      const test = isObject(written) ? checkShape(written, TEST, AT, report) : undefined;
      if (!test) return;
      checkOperationId(definition, test, AT, report);
      const operation = definition.operationsById.get(textOf(test['operationId']) ?? '')?.[0];
      if (!operation) return;
      if (operation.method !== 'get') {
        const found = `${operation.method.toUpperCase()} operation ${quote(operation.id)}`;
        report(`Unexpected ${found}, expected a GET operation`, {pointer: `${AT}/operationId`});
      }
      checkParameters(operation, objectOf(test['parameters']), report);
    },
  },
};

function checkParameters(operation: OperationNode, given: JsonObject, report: Report): void {
  for (const [name, value] of Object.entries(given)) {
    const reference = textOf(member(value, 'parameter'));
    const pointer = child(AT, 'parameters', name);
    if (reference !== undefined)
      report(`Unexpected reference to ${quote(reference)}, expected a constant value`, {pointer});
  }
  for (const {name, value} of operation.parameters) {
    if (value['required'] !== true || value['default'] !== undefined) continue;
    if (Object.hasOwn(given, name)) continue;
    const message = `Unexpected test of the connection without the required parameter ${quote(name)} of ${quote(operation.id)}, expected a constant value for it`;
    report(message, {pointer: `${AT}/parameters`});
  }
}
