import {member, quote, textOf} from '../../../../core/json/value.js';
import type {OperationNode, ParameterNode} from '../../../../lint/definition/nodes.js';
import {nameOf} from '../_helpers/operation-name.js';
import {queryParameter} from '../_helpers/tide-samples.js';
import type {PowerPlatformRule} from '../nodes.js';

const FETCH = {
  'x-ms-trigger': 'batch',
  'x-ms-notification': {operationId: 'WatchTides'},
  parameters: [queryParameter({})],
};
const SUBSCRIBE = {operationId: 'WatchTides', responses: {201: {description: 'Watching.'}}};

export const paramFetchSubscribeMatch: PowerPlatformRule = {
  id: 'param-fetch-subscribe-match',
  code: 'ParamtersWithSameNameMustHaveSameTypeAndVisibility',
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary:
    'Parameters of one name have the same type and visibility in the trigger that fetches and the operation that subscribes for it.',
  why: 'Users fill in both at once: the designer shows one field for the two.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {
      name: 'the same parameter in both',
      definition: {
        paths: {
          '/tides': {get: FETCH},
          '/watches': {post: {...SUBSCRIBE, parameters: [queryParameter({})]}},
        },
      },
      expected: [],
    },
    {
      name: 'another type, and hidden',
      definition: {
        paths: {
          '/tides': {get: FETCH},
          '/watches': {
            post: {
              ...SUBSCRIBE,
              parameters: [queryParameter({type: 'integer', 'x-ms-visibility': 'internal'})],
            },
          },
        },
      },
      expected: [
        '#/paths/~1tides/get: Unexpected parameter `day` of another `type` in `WatchTides`, expected the same in both',
        '#/paths/~1tides/get: Unexpected parameter `day` of another `x-ms-visibility` in `WatchTides`, expected the same in both',
      ],
    },
  ],
  check: {
    operation(operation, report) {
      const subscribe = operation.isTrigger ? subscribeOperation(operation) : undefined;
      if (!subscribe) return;
      const known = new Map(subscribe.parameters.map(parameter => [parameter.name, parameter]));
      for (const parameter of operation.parameters) {
        const other = known.get(parameter.name);
        for (const key of other ? differences(parameter, other) : [])
          report(
            `Unexpected parameter ${quote(parameter.name)} of another \`${key}\` in ${nameOf(subscribe)}, expected the same in both`,
          );
      }
    },
  },
};

/** The operation that `x-ms-notification` names, if there is exactly one. */
function subscribeOperation({value, definition}: OperationNode): OperationNode | undefined {
  const id = textOf(member(value['x-ms-notification'], 'operationId'));
  const operations = definition.operationsById.get(id ?? '') ?? [];
  return operations.length === 1 ? operations[0] : undefined;
}

function differences(one: ParameterNode, other: ParameterNode): string[] {
  const type = one.value['type'] === other.value['type'] ? [] : ['type'];
  return one.isInternal === other.isInternal ? type : [...type, 'x-ms-visibility'];
}
