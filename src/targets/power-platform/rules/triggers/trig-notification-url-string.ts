import {quote} from '../../../../core/json/value.js';
import {withWebhook} from '../_helpers/webhook-example.js';
import type {PowerPlatformRule} from '../nodes.js';

export const trigNotificationUrlString: PowerPlatformRule = {
  id: 'trig-notification-url-string',
  code: 'NotificationUrlNotString',
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary: 'A notification URL has type `string`.',
  why: 'The platform puts the address there as a text; the validator refuses any other type.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {name: 'a text', definition: withWebhook(), expected: []},
    {
      name: 'an object',
      definition: withWebhook({url: {type: 'object'}}),
      expected: [
        '#/paths/~1subscriptions/post/parameters/0/schema/properties/callback/type: Unexpected type `object` of notification URL `callback`, expected `string`',
      ],
    },
  ],
  check: {
    schema({value, key}, report) {
      const type = value['type'];
      if (value['x-ms-notification-url'] !== true || type === 'string') return;
      if (Object.hasOwn(value, '$ref')) return;
      const found = type === undefined ? 'no type' : `type ${quote(type)}`;
      report(`Unexpected ${found} of notification URL ${quote(key)}, expected \`string\``, 'type');
    },
  },
};
