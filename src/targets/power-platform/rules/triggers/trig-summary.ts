import {quote, textOf} from '../../../../core/json/value.js';
import {withWebhook} from '../_helpers/webhook-example.js';
import type {PowerPlatformRule} from '../nodes.js';

export const trigSummary: PowerPlatformRule = {
  id: 'trig-summary',
  severity: {custom: 'off', verified: 'warning', independent: 'warning'},
  summary: 'The summary of a trigger reads "When a …".',
  why: 'Users find triggers by this form; a trigger that reads like an action is taken for one.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/connector-string-guidance',
  examples: [
    {name: 'an event', definition: withWebhook(), expected: []},
    {
      name: 'an order',
      definition: withWebhook({operation: {summary: 'Watch the tide'}}),
      expected: [
        '#/paths/~1subscriptions/post/summary: Unexpected summary `Watch the tide` of trigger `OnTide`, expected one that begins with `When`',
      ],
    },
  ],
  check: {
    operation({value, id, isTrigger, isInternal}, report) {
      const summary = textOf(value['summary'])?.trim();
      if (!isTrigger || isInternal || !summary || /^when\b/i.test(summary)) return;
      const found = `summary ${quote(summary)} of trigger ${quote(id ?? '')}`;
      report(`Unexpected ${found}, expected one that begins with \`When\``, 'summary');
    },
  },
};
