import {quote} from '../../../../core/json/value.js';
import {isWebhook} from '../_helpers/notification-urls.js';
import {withWebhook} from '../_helpers/webhook-example.js';
import type {PowerPlatformRule} from '../nodes.js';

export const trigWebhookMethod: PowerPlatformRule = {
  id: 'trig-webhook-method',
  // A published connector subscribes with PATCH, so not everything else is refused.
  severity: 'warning',
  summary: 'A webhook subscribes with POST, or with PUT.',
  why: 'The platform knows no other way to subscribe; with GET no body could carry the address.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/create-webhook-trigger',
  examples: [
    {name: 'POST', definition: withWebhook(), expected: []},
    {
      name: 'GET',
      definition: withWebhook({
        path: {
          post: null,
          get: {
            operationId: 'OnTide',
            'x-ms-trigger': 'single',
            responses: {200: {description: 'Done.'}},
          },
        },
      }),
      expected: [
        '#/paths/~1subscriptions/get: Unexpected method GET of webhook `OnTide`, expected POST',
      ],
    },
  ],
  check: {
    operation(operation, report) {
      const {method, id, definition} = operation;
      if (method === 'post' || method === 'put' || !isWebhook(definition, operation)) return;
      const found = `method ${method.toUpperCase()} of webhook ${quote(id ?? '')}`;
      report(`Unexpected ${found}, expected POST`);
    },
  },
};
