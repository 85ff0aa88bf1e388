import {quote} from '../../../../core/json/value.js';
import type {PowerPlatformRule} from '../nodes.js';

export const propsParamKey: PowerPlatformRule = {
  id: 'props-param-key',
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary:
    'The key of a connection parameter has letters, digits and underscores; one colon may tell whose part it is.',
  why: 'Certification refuses other keys, and expressions of policies cannot name them reliably.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/connection-parameters',
  examples: [
    {
      name: 'a part of the sign-in',
      properties: {
        properties: {
          connectionParameters: {'token:region': {type: 'string'}, station_2: {type: 'string'}},
        },
      },
      expected: [],
    },
    {
      name: 'a space',
      properties: {properties: {connectionParameters: {'Tide Key': {type: 'securestring'}}}},
      expected: [
        'properties#/properties/connectionParameters/Tide Key: Unexpected key `Tide Key` of a connection parameter, expected only letters, digits and underscores',
      ],
    },
  ],
  check: {
    connectionParameter({name}, report) {
      if (/^[0-9a-zA-Z_]+(:[0-9a-zA-Z_]+)?$/.test(name)) return;
      report(
        `Unexpected key ${quote(name)} of a connection parameter, expected only letters, digits and underscores`,
      );
    },
  },
};
