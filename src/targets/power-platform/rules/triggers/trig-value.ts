import {describe} from '../../../../core/json/value.js';
import {orList} from '../_helpers/check-shape.js';
import {withWebhook} from '../_helpers/webhook-example.js';
import type {PowerPlatformRule} from '../nodes.js';

const VALUES = ['single', 'batch'];

export const trigValue: PowerPlatformRule = {
  id: 'trig-value',
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary: '`x-ms-trigger` stands on an operation and is `single` or `batch`.',
  why: 'With another value, or elsewhere, designers do not list the operation among the triggers.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/openapi-extensions',
  examples: [
    {name: 'one event at a time', definition: withWebhook(), expected: []},
    {
      name: 'another word',
      definition: withWebhook({operation: {'x-ms-trigger': 'many'}}),
      expected: [
        '#/paths/~1subscriptions/post/x-ms-trigger: Unexpected text `many` as `x-ms-trigger`, expected `single` or `batch`',
      ],
    },
    {
      name: 'on the path',
      definition: withWebhook({path: {'x-ms-trigger': 'single'}}),
      expected: [
        '#/paths/~1subscriptions/x-ms-trigger: Unexpected `x-ms-trigger` outside an operation, expected it on the operation that subscribes',
      ],
    },
  ],
  check: {
    extension({key, extension, position}, report) {
      if (key !== 'x-ms-trigger') return;
      if (position !== 'operation') {
        report(
          'Unexpected `x-ms-trigger` outside an operation, expected it on the operation that subscribes',
        );
      } else if (typeof extension !== 'string' || !VALUES.includes(extension)) {
        const found = `${describe(extension)} as \`x-ms-trigger\``;
        report(`Unexpected ${found}, expected ${orList(VALUES)}`);
      }
    },
  },
};
