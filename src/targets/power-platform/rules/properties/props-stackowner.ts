import {describe, isObject} from '../../../../core/json/value.js';
import type {PowerPlatformRule} from '../nodes.js';

export const propsStackowner: PowerPlatformRule = {
  id: 'props-stackowner',
  // One published connector in eleven has none, and no validator looks: reviewers do.
  severity: {custom: 'off', verified: 'warning', independent: 'warning'},
  summary: '`stackOwner` names the owner of the service that the connector calls.',
  why: 'Reviewers ask for it; for a verified publisher it is the publisher itself.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
  examples: [
    {name: 'an owner', expected: []},
    {
      name: 'no owner',
      properties: {properties: {stackOwner: null}},
      expected: [
        'properties#/properties: Unexpected properties without `stackOwner`, expected the name of who owns the service',
      ],
    },
    {
      name: 'a number',
      properties: {properties: {stackOwner: 7}},
      expected: [
        'properties#/properties/stackOwner: Unexpected number 7 as `stackOwner`, expected the name of who owns the service',
      ],
    },
  ],
  check: {
    properties({value, properties: {stackOwner}}, report) {
      if (!isObject(value['properties'])) return;
      if (typeof stackOwner === 'string' && stackOwner.trim() !== '') return;
      const found =
        stackOwner === undefined
          ? 'properties without `stackOwner`'
          : `${describe(stackOwner)} as \`stackOwner\``;
      report(`Unexpected ${found}, expected the name of who owns the service`, [
        'properties',
        'stackOwner',
      ]);
    },
  },
};
