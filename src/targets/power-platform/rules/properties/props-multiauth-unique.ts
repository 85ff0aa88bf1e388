import {isObject, quote} from '../../../../core/json/value.js';
import type {PowerPlatformRule} from '../nodes.js';

const AT = 'properties#/properties/connectionParameterSets/values';

export const propsMultiauthUnique: PowerPlatformRule = {
  id: 'props-multiauth-unique',
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary: 'There is at least one set of connection parameters, and no two have one name.',
  why: 'A connection remembers the set by its name; of two alike only one can be chosen.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/multi-auth',
  examples: [
    {
      name: 'two names',
      properties: {
        properties: {
          connectionParameterSets: {
            values: [
              {name: 'key', parameters: {}},
              {name: 'account', parameters: {}},
            ],
          },
        },
      },
      expected: [],
    },
    {
      name: 'one name for two sets',
      properties: {
        properties: {
          connectionParameterSets: {
            values: [
              {name: 'key', parameters: {}},
              {name: 'key', parameters: {}},
            ],
          },
        },
      },
      expected: [
        `${AT}/1/name: Unexpected second set of connection parameters \`key\`, expected each name once`,
      ],
    },
    {
      name: 'no set',
      properties: {properties: {connectionParameterSets: {values: []}}},
      expected: [`${AT}: Unexpected empty array of sets, expected at least one set`],
    },
  ],
  check: {
    properties({properties, sets}, report) {
      const value = properties['connectionParameterSets'];
      if (isObject(value) && Array.isArray(value['values']) && value['values'].length === 0)
        report('Unexpected empty array of sets, expected at least one set', [
          'properties',
          'connectionParameterSets',
          'values',
        ]);
      const seen = new Set<string>();
      for (const [index, {name}] of sets.entries()) {
        if (name !== '' && seen.has(name))
          report(
            `Unexpected second set of connection parameters ${quote(name)}, expected each name once`,
            ['properties', 'connectionParameterSets', 'values', index, 'name'],
          );
        seen.add(name);
      }
    },
  },
};
