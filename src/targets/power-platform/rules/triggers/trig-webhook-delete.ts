import {quote} from '../../../../core/json/value.js';
import {isWebhook} from '../_helpers/notification-urls.js';
import {withWebhook} from '../_helpers/webhook-example.js';
import type {PowerPlatformRule} from '../nodes.js';

export const trigWebhookDelete: PowerPlatformRule = {
  id: 'trig-webhook-delete',
  // One in five published connectors with webhooks has none, so it does not block.
  severity: 'warning',
  summary: 'A definition with webhooks has a DELETE operation that ends a subscription.',
  why: 'When a flow is deleted, the service goes on sending events to an address that nobody reads.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/create-webhook-trigger',
  examples: [
    {name: 'a DELETE operation', definition: withWebhook(), expected: []},
    {
      name: 'none',
      definition: withWebhook({paths: {'/subscriptions/{id}': null}}),
      expected: [
        '#/paths/~1subscriptions/post: Unexpected webhook `OnTide` in a definition without a DELETE operation, expected an internal one that ends the subscription',
      ],
    },
  ],
  check: {
    definition(definition, report) {
      if (definition.operations.some(({method}) => method === 'delete')) return;
      const webhook = definition.operations.find(operation => isWebhook(definition, operation));
      if (!webhook) return;
      const found = `webhook ${quote(webhook.id ?? '')} in a definition without a DELETE operation`;
      report(`Unexpected ${found}, expected an internal one that ends the subscription`, {
        pointer: webhook.pointer,
      });
    },
  },
};
