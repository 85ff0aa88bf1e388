import {quote} from '../../../../core/json/value.js';
import type {SchemaNode} from '../../../../lint/definition/nodes.js';
import {notificationUrls} from '../_helpers/notification-urls.js';
import {withWebhook} from '../_helpers/webhook-example.js';
import type {PowerPlatformRule} from '../nodes.js';

export const trigNotificationUrlRequired: PowerPlatformRule = {
  id: 'trig-notification-url-required',
  code: 'NotificationUrlNotRequired',
  // One in six published webhooks breaks it, so it does not block.
  severity: 'warning',
  summary: 'A notification URL, and every object around it, is required.',
  why: 'Designers may leave out what is optional, and then the service is never told where to send events.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {name: 'a required one', definition: withWebhook(), expected: []},
    {
      name: 'an optional one',
      definition: withWebhook({body: {required: []}}),
      expected: [
        '#/paths/~1subscriptions/post/parameters/0/schema/properties/callback: Unexpected optional notification URL `callback` of operation `OnTide`, expected it and every object around it in `required`',
      ],
    },
  ],
  check: {
    definition(definition, report) {
      const reported = new Set<SchemaNode>();
      for (const operation of definition.operations) {
        for (const {schema, isRequired} of notificationUrls(definition, operation)) {
          if (isRequired || reported.has(schema)) continue;
          reported.add(schema);
          const found = `optional notification URL ${quote(schema.key)} of operation ${quote(operation.id ?? '')}`;
          const expected = 'it and every object around it in `required`';
          report(`Unexpected ${found}, expected ${expected}`, {pointer: schema.pointer});
        }
      }
    },
  },
};
