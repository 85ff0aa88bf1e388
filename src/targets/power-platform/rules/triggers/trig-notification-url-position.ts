import {withWebhook} from '../_helpers/webhook-example.js';
import type {PowerPlatformRule} from '../nodes.js';

const KEY = 'x-ms-notification-url';

export const trigNotificationUrlPosition: PowerPlatformRule = {
  id: 'trig-notification-url-position',
  code: 'NotificationUrlNotAllowedInThisPosition',
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary: '`x-ms-notification-url` occurs only in a body that is sent.',
  why: 'The platform puts the address into bodies of requests only; elsewhere the validator refuses it.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {name: 'in the body', definition: withWebhook(), expected: []},
    {
      name: 'in a response',
      definition: {
        definitions: {TideList: {properties: {callback: {type: 'string', [KEY]: true}}}},
      },
      expected: [
        '#/definitions/TideList/properties/callback/x-ms-notification-url: Unexpected `x-ms-notification-url` in a response, expected it only in the body of a webhook',
      ],
    },
    {
      name: 'on a query parameter',
      definition: withWebhook({
        operation: {parameters: [{name: 'callback', in: 'query', type: 'string', [KEY]: true}]},
      }),
      expected: [
        '#/paths/~1subscriptions/post/parameters/0/x-ms-notification-url: Unexpected `x-ms-notification-url` on a parameter, expected it only in the body of a webhook',
      ],
    },
  ],
  check: {
    schema({value, tree}, report) {
      const isSent = tree.directions.size === 0 || tree.directions.has('input');
      if (value[KEY] !== true || isSent) return;
      report(`Unexpected \`${KEY}\` in a response, expected it only in the body of a webhook`, KEY);
    },
    extension({key, extension, position}, report) {
      if (key !== KEY || extension !== true || position === 'schema') return;
      const holder = `${/^[aeiou]/.test(position) ? 'an' : 'a'} ${position}`;
      report(`Unexpected \`${KEY}\` on ${holder}, expected it only in the body of a webhook`);
    },
  },
};
