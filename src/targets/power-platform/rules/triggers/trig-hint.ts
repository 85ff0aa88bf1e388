import {quote} from '../../../../core/json/value.js';
import {withWebhook} from '../_helpers/webhook-example.js';
import type {PowerPlatformRule} from '../nodes.js';

export const trigHint: PowerPlatformRule = {
  id: 'trig-hint',
  severity: 'warning',
  summary: '`x-ms-trigger-hint` stands on a trigger and says how to fire it.',
  why: 'Users see it while they wait for the first event of a test; a word alone does not help them.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/openapi-extensions',
  examples: [
    {
      name: 'a sentence',
      definition: withWebhook({
        operation: {'x-ms-trigger-hint': 'To see it work, wait for the tide.'},
      }),
      expected: [],
    },
    {
      name: 'one word',
      definition: withWebhook({operation: {'x-ms-trigger-hint': 'Wait'}}),
      expected: [
        '#/paths/~1subscriptions/post/x-ms-trigger-hint: Unexpected hint `Wait`, expected a sentence that says how to fire the trigger',
      ],
    },
    {
      name: 'on an action',
      definition: {paths: {'/tides': {get: {'x-ms-trigger-hint': 'To see it work, wait.'}}}},
      expected: [
        '#/paths/~1tides/get/x-ms-trigger-hint: Unexpected hint on operation `ListTides`, expected it on triggers only',
      ],
    },
  ],
  check: {
    operation({value, id, isTrigger}, report) {
      const hint = value['x-ms-trigger-hint'];
      if (hint === undefined) return;
      if (!isTrigger) {
        const found = `hint on operation ${quote(id ?? '')}`;
        report(`Unexpected ${found}, expected it on triggers only`, 'x-ms-trigger-hint');
      } else if (typeof hint !== 'string' || !/\S\s+\S/.test(hint.slice(0, 300))) {
        const expected = 'a sentence that says how to fire the trigger';
        report(`Unexpected hint ${quote(hint)}, expected ${expected}`, 'x-ms-trigger-hint');
      }
    },
  },
};
