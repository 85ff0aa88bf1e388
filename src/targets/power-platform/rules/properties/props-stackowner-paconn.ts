import type {PowerPlatformRule} from '../nodes.js';

export const propsStackownerPaconn: PowerPlatformRule = {
  id: 'props-stackowner-paconn',
  severity: {custom: 'note', verified: 'off', independent: 'off'},
  summary: 'A connector that is deployed with paconn has no `stackOwner`.',
  why: '`paconn update` fails while the key is there; only certification needs it.',
  source: 'https://github.com/microsoft/PowerPlatformConnectors/issues/614',
  examples: [
    {
      name: 'no stackOwner',
      ruleset: 'custom',
      properties: {properties: {stackOwner: null}},
      expected: [],
    },
    {
      name: 'a stackOwner',
      ruleset: 'custom',
      expected: [
        'properties#/properties/stackOwner: Unexpected `stackOwner` in a private connector, expected none where paconn updates it',
      ],
    },
  ],
  check: {
    properties({properties, connector}, report) {
      // What is made from a config goes up with pac, and without the key.
      if (properties['stackOwner'] === undefined || connector.assets.origin === 'emitted') return;
      report(
        'Unexpected `stackOwner` in a private connector, expected none where paconn updates it',
        ['properties', 'stackOwner'],
      );
    },
  },
};
