import {quote} from '../../../../core/json/value.js';
import {ROOT_ORDER} from '../_helpers/root-keys.js';
import type {PowerPlatformRule} from '../nodes.js';

export const defKeyOrder: PowerPlatformRule = {
  id: 'def-key-order',
  severity: {custom: 'off', verified: 'note', independent: 'note'},
  summary:
    'The keys of the root come in the usual order, from `swagger` to `x-ms-connector-metadata`.',
  why: 'Reviewers compare definitions side by side; a common order shows what differs.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/coding-standards',
  examples: [
    {name: 'the usual order', expected: []},
    {
      name: 'info last',
      definition:
        '{"swagger": "2.0", "paths": {}, "info": {"title": "Harbour Tides", "version": "1.0"}}',
      expected: ['#/info: Unexpected `info` after `paths`, expected it before'],
    },
  ],
  check: {
    definition({value}, report) {
      const keys = Object.keys(value).filter(key => ROOT_ORDER.includes(key));
      const late = keys.findIndex(
        (key, index) => index > 0 && rank(key) < rank(keys[index - 1] ?? ''),
      );
      if (late < 0) return;
      const key = keys[late] ?? '';
      report(`Unexpected ${quote(key)} after ${quote(keys[late - 1])}, expected it before`, [key]);
    },
  },
};

function rank(key: string): number {
  return ROOT_ORDER.indexOf(key);
}
