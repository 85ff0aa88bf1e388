import {isSameValue, quote} from '../../../core/json/value.js';
import {child} from '../../../core/pointer.js';
import {type Change, VERSIONING} from './change.js';
import {nameOf} from './pair-operations.js';

export const chgTriggerKind: Change = {
  id: 'chg-trigger-kind',
  severity: 'error',
  summary: 'An action stays an action, and a trigger stays single or batch.',
  why: 'A flow keeps what it starts with and whether it runs once for each item or for all: it stops, or its steps get a list instead of an item. Add the other kind as a new operation, and mark the old one `deprecated`.',
  source: VERSIONING,
  examples: [
    {
      name: 'a trigger with another hint',
      old: {definition: {paths: {'/tides': {get: {'x-ms-trigger': 'batch'}}}}},
      new: {
        definition: {
          paths: {
            '/tides': {get: {'x-ms-trigger': 'batch', 'x-ms-trigger-hint': 'Wait for a tide.'}},
          },
        },
      },
      expected: [],
    },
    {
      name: 'an action that became a trigger',
      old: {},
      new: {definition: {paths: {'/tides': {get: {'x-ms-trigger': 'batch'}}}}},
      expected: [
        '#/paths/~1tides/get/x-ms-trigger: Unexpected x-ms-trigger `batch` of operation `ListTides`, expected no x-ms-trigger as before',
      ],
    },
  ],
  check: {
    operation({before, after}, report) {
      if (!before || !after) return;
      const [old, now] = [before.value['x-ms-trigger'], after.value['x-ms-trigger']];
      if (old === now || (old !== undefined && isSameValue(old, now))) return;
      const found = `${inWords(now)} of operation ${quote(nameOf(after))}`;
      const message = `Unexpected ${found}, expected ${inWords(old)} as before`;
      report(message, child(before.pointer, 'x-ms-trigger'), child(after.pointer, 'x-ms-trigger'));
    },
  },
};

function inWords(kind: unknown): string {
  return kind === undefined ? 'no x-ms-trigger' : `x-ms-trigger ${quote(kind)}`;
}
