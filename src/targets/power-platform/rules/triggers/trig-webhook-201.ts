import {isObject, quote} from '../../../../core/json/value.js';
import {isWebhook} from '../_helpers/notification-urls.js';
import {withWebhook} from '../_helpers/webhook-example.js';
import type {PowerPlatformRule} from '../nodes.js';

export const trigWebhook201: PowerPlatformRule = {
  id: 'trig-webhook-201',
  // Half of the published webhooks declare another response: what the service really answers counts.
  severity: 'warning',
  summary: 'A webhook declares a 201 response.',
  why: 'A subscription is ended at the address in the `Location` header of a 201 response; without it, events are sent for ever.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/create-webhook-trigger',
  examples: [
    {name: 'a 201 response', definition: withWebhook(), expected: []},
    {
      name: 'no response for success, told by another rule',
      definition: withWebhook({operation: {responses: {default: {description: 'Failed.'}}}}),
      expected: [],
    },
    {
      name: 'a 200 response',
      definition: withWebhook({operation: {responses: {200: {description: 'Subscribed.'}}}}),
      expected: [
        '#/paths/~1subscriptions/post/responses: Unexpected webhook `OnTide` without a 201 response, expected one with a `Location` header',
      ],
    },
  ],
  check: {
    operation(operation, report) {
      const {id, definition, value} = operation;
      if (!isWebhook(definition, operation) || !isObject(value['responses'])) return;
      // Without any response for success, resp-present and resp-success speak.
      const statuses = Object.keys(value['responses']);
      if (statuses.includes('201') || !statuses.some(status => status.startsWith('2'))) return;
      const found = `webhook ${quote(id ?? '')} without a 201 response`;
      report(`Unexpected ${found}, expected one with a \`Location\` header`, 'responses');
    },
  },
};
