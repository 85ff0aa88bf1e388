import {type JsonObject, member, quote} from '../../../../core/json/value.js';
import type {PowerPlatformRule} from '../nodes.js';

export const extAnnotationStatus: PowerPlatformRule = {
  id: 'ext-annotation-status',
  code: 'OperationStatusAheadOfConnector',
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary: 'No operation has status Production while the connector is in Preview.',
  why: 'A new connector starts in Preview as a whole; the validator refuses operations that claim more.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {
      name: 'a preview operation',
      definition: {paths: {'/tides': {get: {'x-ms-api-annotation': {status: 'Preview'}}}}},
      expected: [],
    },
    {
      name: 'an operation ahead of its connector',
      definition: {
        info: {'x-ms-api-annotation': {status: 'Preview'}},
        paths: {'/tides': {get: {'x-ms-api-annotation': {status: 'Production'}}}},
      },
      expected: [
        '#/paths/~1tides/get/x-ms-api-annotation/status: Unexpected status `Production` of operation `ListTides` while the connector is in preview, expected `Preview`',
      ],
    },
  ],
  check: {
    operation({value, id, definition}, report) {
      if (member(value['x-ms-api-annotation'], 'status') !== 'Production') return;
      if (connectorStatus(definition.value) !== 'Preview') return;
      report(
        `Unexpected status \`Production\` of operation ${quote(id ?? '')} while the connector is in preview, expected \`Preview\``,
        ['x-ms-api-annotation', 'status'],
      );
    },
  },
};

/** Written in `info`, or at the root as the page on versioning shows it. Says nothing where it is not written. */
function connectorStatus(root: JsonObject): unknown {
  const inInfo = member(member(root['info'], 'x-ms-api-annotation'), 'status');
  return inInfo ?? member(root['x-ms-api-annotation'], 'status');
}
