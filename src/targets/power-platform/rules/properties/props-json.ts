import {describe, isObject} from '../../../../core/json/value.js';
import type {Details} from '../../../../lint/rule.js';
import {documentOf} from '../../assets/roles.js';
import {explainUnknownKey, unknownKeys} from '../_helpers/known-keys.js';
import type {PowerPlatformRule} from '../nodes.js';

const KEYS = ['properties', '$schema'];

export const propsJson: PowerPlatformRule = {
  id: 'props-json',
  severity: 'error',
  summary:
    'apiProperties.json is one object with the key `properties`, in which everything stands.',
  why: 'Tools look for everything in `properties`: without it they stop, and what stands beside it is refused at certification.',
  source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/1312',
  examples: [
    {name: 'everything in properties', expected: []},
    {
      name: 'a publisher beside properties',
      properties: {publisher: 'Harbour Tides Association'},
      expected: [
        'properties#/publisher: Unexpected key `publisher` in apiProperties.json, expected only `properties` or `$schema`',
      ],
    },
    {
      name: 'no properties',
      properties: {properties: null},
      expected: [
        'properties#: Unexpected apiProperties.json without `properties`, expected an object there',
      ],
    },
    {
      name: 'a list of properties',
      properties: {properties: []},
      expected: ['properties#/properties: Unexpected array as `properties`, expected an object'],
    },
    {
      name: 'no object at all',
      properties: '[]',
      expected: ['properties#: Unexpected array as apiProperties.json, expected an object'],
    },
  ],
  check: {
    properties({value, connector}, report) {
      const {properties} = value;
      if (properties === undefined)
        report(
          'Unexpected apiProperties.json without `properties`, expected an object there',
          'properties',
        );
      else if (!isObject(properties))
        report(
          `Unexpected ${describe(properties)} as \`properties\`, expected an object`,
          'properties',
        );
      // Only certification refuses what stands beside it.
      const details: Details = connector.ruleset === 'custom' ? {severity: 'warning'} : {};
      for (const key of unknownKeys(value, KEYS))
        report(explainUnknownKey(key, KEYS, 'apiProperties.json'), key, details);
    },
    connector({assets}, report) {
      const value = documentOf(assets, 'properties')?.value;
      if (value === undefined || isObject(value)) return;
      const at = {pointer: '', document: 'properties'};
      report(`Unexpected ${describe(value)} as apiProperties.json, expected an object`, at);
    },
  },
};
