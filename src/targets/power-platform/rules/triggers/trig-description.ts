import {quote, textOf} from '../../../../core/json/value.js';
import {withWebhook} from '../_helpers/webhook-example.js';
import type {PowerPlatformRule} from '../nodes.js';

export const trigDescription: PowerPlatformRule = {
  id: 'trig-description',
  severity: {custom: 'off', verified: 'warning', independent: 'warning'},
  summary: 'The description of a trigger says when it fires: "This operation triggers when …".',
  why: 'Users decide by it whether the trigger starts their flow at the right moment.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/connector-string-guidance',
  examples: [
    {name: 'the moment', definition: withWebhook(), expected: []},
    {
      name: 'what is done to get there',
      definition: withWebhook({operation: {description: 'Creates a subscription for tides.'}}),
      expected: [
        '#/paths/~1subscriptions/post/description: Unexpected description of trigger `OnTide`, expected one such as `This operation triggers when …`',
      ],
    },
  ],
  check: {
    operation({value, id, isTrigger, isInternal}, report) {
      const description = textOf(value['description'])?.trim();
      if (!isTrigger || isInternal || !description) return;
      if (/trigger|\bwhen(ever)?\b/i.test(description)) return;
      const found = `description of trigger ${quote(id ?? '')}`;
      report(
        `Unexpected ${found}, expected one such as \`This operation triggers when …\``,
        'description',
      );
    },
  },
};
