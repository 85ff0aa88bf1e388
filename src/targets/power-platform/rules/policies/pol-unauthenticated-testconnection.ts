import {isObject} from '../../../../core/json/value.js';
import {POLICY, policyExample} from '../_helpers/policy-example.js';
import type {PowerPlatformRule} from '../nodes.js';

export const polUnauthenticatedTestconnection: PowerPlatformRule = {
  id: 'pol-unauthenticated-testconnection',
  severity: 'warning',
  summary:
    'A policy that marks connections as unauthenticated goes with an operation that tests connections.',
  why: 'Only the test of a connection can mend its state: without one, users must delete and make it anew.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/test-connection',
  examples: [
    {
      name: 'with a test',
      definition: {'x-ms-capabilities': {testConnection: {operationId: 'ListTides'}}},
      properties: policyExample('setconnectionstatustounauthenticated', {statusCode: '401'}),
      expected: [],
    },
    {
      name: 'without',
      properties: policyExample('setconnectionstatustounauthenticated', {statusCode: '401'}),
      expected: [
        `${POLICY}: Unexpected setconnectionstatustounauthenticated policy, expected \`testConnection\` in \`x-ms-capabilities\` of the definition`,
      ],
    },
  ],
  check: {
    policy({templateId, connector}, report) {
      if (templateId !== 'setconnectionstatustounauthenticated' || !connector.definition) return;
      const capabilities = connector.definition.value['x-ms-capabilities'];
      if (isObject(capabilities) && capabilities['testConnection'] !== undefined) return;
      report(
        'Unexpected setconnectionstatustounauthenticated policy, expected `testConnection` in `x-ms-capabilities` of the definition',
      );
    },
  },
};
