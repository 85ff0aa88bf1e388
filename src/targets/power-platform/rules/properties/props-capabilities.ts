import {describe, quote} from '../../../../core/json/value.js';
import {orList} from '../_helpers/check-shape.js';
import type {PowerPlatformRule} from '../nodes.js';

const KNOWN = ['actions', 'triggers', 'gateway', 'cloud', 'composite', 'tabular', 'blob'];

export const propsCapabilities: PowerPlatformRule = {
  id: 'props-capabilities',
  severity: 'warning',
  summary: '`capabilities` is an array of words that the platform knows.',
  why: 'A word that it does not know has no effect: a misspelt `gateway` leaves the connector without one.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
  examples: [
    {
      name: 'actions and triggers',
      properties: {properties: {capabilities: ['actions', 'triggers']}},
      expected: [],
    },
    {
      name: 'a word in place of an array',
      properties: {properties: {capabilities: 'actions'}},
      expected: [
        'properties#/properties/capabilities: Unexpected text `actions` as `capabilities`, expected an array',
      ],
    },
    {
      name: 'a word that the platform does not know',
      properties: {properties: {capabilities: ['actions', 'gatewy']}},
      expected: [
        `properties#/properties/capabilities/1: Unexpected capability \`gatewy\`, expected ${orList(KNOWN)}`,
      ],
    },
  ],
  check: {
    properties({properties: {capabilities}}, report) {
      const at = ['properties', 'capabilities'];
      if (capabilities === undefined) return;
      if (!Array.isArray(capabilities))
        return report(
          `Unexpected ${describe(capabilities)} as \`capabilities\`, expected an array`,
          at,
        );
      for (const [index, word] of capabilities.entries()) {
        if (KNOWN.includes(word)) continue;
        report(`Unexpected capability ${quote(word)}, expected ${orList(KNOWN)}`, [...at, index]);
      }
    },
  },
};
