import {listOf} from '../../../../core/json/value.js';
import {scriptDoing} from '../_helpers/script-example.js';
import type {PowerPlatformRule} from '../nodes.js';

export const scriptNoGateway: PowerPlatformRule = {
  id: 'script-no-gateway',
  severity: 'error',
  summary: 'A connector with a script does not use an on-premises data gateway.',
  why: 'The script runs in the cloud and cannot send through the gateway: the calls of the connector fail.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/write-code',
  examples: [
    {
      name: 'a gateway without a script',
      properties: {properties: {capabilities: ['gateway']}},
      expected: [],
    },
    {
      name: 'a script and a gateway',
      script: scriptDoing(),
      properties: {properties: {capabilities: ['gateway']}},
      expected: [
        'properties#/properties/capabilities/0: Unexpected capability `gateway` beside a script, expected one of the two',
      ],
    },
  ],
  check: {
    properties({properties, connector}, report) {
      if (!connector.script) return;
      const index = listOf(properties['capabilities']).indexOf('gateway');
      if (index < 0) return;
      report('Unexpected capability `gateway` beside a script, expected one of the two', [
        'properties',
        'capabilities',
        index,
      ]);
    },
  },
};
