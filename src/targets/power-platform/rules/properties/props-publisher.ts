import {describe, isObject} from '../../../../core/json/value.js';
import type {PowerPlatformRule} from '../nodes.js';

export const propsPublisher: PowerPlatformRule = {
  id: 'props-publisher',
  // One published connector in fifteen has none, and no validator looks: reviewers do.
  severity: {custom: 'off', verified: 'warning', independent: 'warning'},
  summary: '`publisher` names the company or the person who publishes the connector.',
  why: 'It stands below the title in the gallery; reviewers send a connector without it back.',
  source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/1226',
  examples: [
    {name: 'a company', expected: []},
    {
      name: 'nobody',
      properties: {properties: {publisher: null}},
      expected: [
        'properties#/properties: Unexpected properties without `publisher`, expected the name of who publishes the connector',
      ],
    },
    {
      name: 'an empty name',
      properties: {properties: {publisher: ' '}},
      expected: [
        'properties#/properties/publisher: Unexpected text ` ` as `publisher`, expected the name of who publishes the connector',
      ],
    },
  ],
  check: {
    properties({value, properties: {publisher}}, report) {
      if (!isObject(value['properties'])) return;
      if (typeof publisher === 'string' && publisher.trim() !== '') return;
      const found =
        publisher === undefined
          ? 'properties without `publisher`'
          : `${describe(publisher)} as \`publisher\``;
      report(`Unexpected ${found}, expected the name of who publishes the connector`, [
        'properties',
        'publisher',
      ]);
    },
  },
};
