import {isObject, quote} from '../../../../core/json/value.js';
import {notificationUrls} from '../_helpers/notification-urls.js';
import {withWebhook} from '../_helpers/webhook-example.js';
import type {PowerPlatformRule} from '../nodes.js';

export const trigNotificationUrl: PowerPlatformRule = {
  id: 'trig-notification-url',
  code: 'WebhookOperationsMissingNotificationUrlProperty',
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary: 'The body of a webhook has one property with `x-ms-notification-url: true`.',
  why: 'The service is never told where to send events, and flows that begin with it never start.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {name: 'one property', definition: withWebhook(), expected: []},
    {
      name: 'none',
      definition: withWebhook({url: {'x-ms-notification-url': false}}),
      expected: [
        '#/paths/~1subscriptions/post: Unexpected webhook `OnTide` without a notification URL in its body, expected one property with `x-ms-notification-url: true`',
      ],
    },
    {
      name: 'two',
      definition: withWebhook({
        body: {
          properties: {
            first: {type: 'string', 'x-ms-notification-url': true},
            second: {type: 'string', 'x-ms-notification-url': true},
          },
        },
      }),
      expected: [
        '#/paths/~1subscriptions/post/parameters/0/schema/properties/second/x-ms-notification-url: Unexpected second notification URL of operation `OnTide`, expected one',
      ],
    },
  ],
  check: {
    pathItem({definition, operations, value}, report) {
      const triggers = operations.filter(operation => operation.isTrigger);
      const [first] = triggers;
      if (!first || !isObject(value['x-ms-notification-content'])) return;
      if (triggers.some(trigger => notificationUrls(definition, trigger).length > 0)) return;
      const found = `webhook ${quote(first.id ?? '')} without a notification URL in its body`;
      report(`Unexpected ${found}, expected one property with \`x-ms-notification-url: true\``, {
        pointer: first.pointer,
      });
    },
    operation(operation, report) {
      const [, second] = notificationUrls(operation.definition, operation);
      if (!second) return;
      const found = `second notification URL of operation ${quote(operation.id ?? '')}`;
      const pointer = `${second.schema.pointer}/x-ms-notification-url`;
      report(`Unexpected ${found}, expected one`, {pointer}, {severity: 'warning'});
    },
  },
};
