import {quote, textOf} from '../../../../core/json/value.js';
import type {SchemaNode} from '../../../../lint/definition/nodes.js';
import {notificationUrls} from '../_helpers/notification-urls.js';
import {withWebhook} from '../_helpers/webhook-example.js';
import type {PowerPlatformRule} from '../nodes.js';

export const trigNotificationUrlInternal: PowerPlatformRule = {
  id: 'trig-notification-url-internal',
  code: 'NotificationUrlNotInternal',
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary: 'A notification URL, or something around it, is internal.',
  why: 'Users would be asked for an address that only the platform knows.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {name: 'an internal one', definition: withWebhook(), expected: []},
    {
      name: 'one that users see',
      definition: withWebhook({url: {'x-ms-visibility': 'advanced'}}),
      expected: [
        '#/paths/~1subscriptions/post/parameters/0/schema/properties/callback/x-ms-visibility: Unexpected notification URL `callback` of operation `OnTide` that users can see, expected `x-ms-visibility: internal`',
      ],
    },
  ],
  check: {
    definition(definition, report) {
      const reported = new Set<SchemaNode>();
      for (const operation of definition.operations) {
        for (const {schema, isInternal} of notificationUrls(definition, operation)) {
          if (isInternal || isMisspelt(schema) || reported.has(schema)) continue;
          reported.add(schema);
          const found = `notification URL ${quote(schema.key)} of operation ${quote(operation.id ?? '')} that users can see`;
          const pointer = `${schema.pointer}/x-ms-visibility`;
          report(`Unexpected ${found}, expected \`x-ms-visibility: internal\``, {pointer});
        }
      }
    },
  },
};

/** `Internal` is what `ext-visibility` reports. */
function isMisspelt({value}: SchemaNode): boolean {
  return textOf(value['x-ms-visibility'])?.toLowerCase() === 'internal';
}
