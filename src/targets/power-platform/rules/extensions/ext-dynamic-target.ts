import {quote} from '../../../../core/json/value.js';
import {dynamicReferences} from '../_helpers/dynamic-reference.js';
import {dynamicValues, withHarbourList} from '../_helpers/harbour-list.js';
import type {PowerPlatformRule} from '../nodes.js';

export const extDynamicTarget: PowerPlatformRule = {
  id: 'ext-dynamic-target',
  code: 'OperationIdNotFound',
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary: 'A dynamic extension calls an operation of the same definition.',
  why: 'Otherwise the list or the fields never load, and whoever uses the action has to type ids by hand.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {
      name: 'an operation that is there',
      definition: withHarbourList(dynamicValues()),
      expected: [],
    },
    {
      name: 'an operation that is not there',
      definition: withHarbourList(dynamicValues({operationId: 'ListPorts'})),
      expected: [
        '#/paths/~1tides/get/parameters/0/x-ms-dynamic-values/operationId: Unexpected operation `ListPorts` in `x-ms-dynamic-values`, expected the id of an operation of the definition',
      ],
    },
  ],
  check: {
    extension(node, report) {
      for (const {key, operationId, pointer} of dynamicReferences(node)) {
        if (operationId === undefined || node.definition.operationsById.has(operationId)) continue;
        report(
          `Unexpected operation ${quote(operationId)} in ${quote(key)}, expected the id of an operation of the definition`,
          {pointer: `${pointer}/operationId`},
        );
      }
    },
  },
};
