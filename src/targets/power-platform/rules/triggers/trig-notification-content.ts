import {quote} from '../../../../core/json/value.js';
import {checkShape, type Shape} from '../_helpers/check-shape.js';
import {hasContent, notificationUrls} from '../_helpers/notification-urls.js';
import {withWebhook} from '../_helpers/webhook-example.js';
import type {PowerPlatformRule} from '../nodes.js';

const KEY = 'x-ms-notification-content';

const CONTENT: Shape = {
  name: KEY,
  members: {schema: 'object', description: 'text'},
  required: ['schema'],
  isOpen: true,
};

export const trigNotificationContent: PowerPlatformRule = {
  id: 'trig-notification-content',
  code: 'OperationMustHaveNotificationContentExtension',
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary: 'The path of a webhook has `x-ms-notification-content` with a schema.',
  why: 'Without it, flows get the event but none of its fields to work with.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/create-webhook-trigger',
  examples: [
    {name: 'on the path', definition: withWebhook(), expected: []},
    {
      name: 'no content',
      definition: withWebhook({path: {[KEY]: null}}),
      expected: [
        '#/paths/~1subscriptions/post: Unexpected notification URL in operation `OnTide` without `x-ms-notification-content` on its path, expected the schema of what is sent to it',
      ],
    },
    {
      name: 'on the operation, as one page of the documentation has it',
      definition: withWebhook({path: {[KEY]: null}, operation: {[KEY]: {schema: {}}}}),
      expected: [
        '#/paths/~1subscriptions/post/x-ms-notification-content: Unexpected `x-ms-notification-content` on operation `OnTide`, expected it on the path around the operation',
      ],
    },
    {
      name: 'no schema',
      definition: withWebhook({path: {[KEY]: {description: 'A tide.'}}}),
      expected: [
        '#/paths/~1subscriptions/x-ms-notification-content: Unexpected `x-ms-notification-content` without `schema`, expected an object',
      ],
    },
  ],
  check: {
    operation(operation, report) {
      const id = quote(operation.id ?? '');
      if (Object.hasOwn(operation.value, KEY)) {
        const expected = 'expected it on the path around the operation';
        report(`Unexpected \`${KEY}\` on operation ${id}, ${expected}`, KEY);
      } else if (
        !hasContent(operation) &&
        notificationUrls(operation.definition, operation).length > 0
      ) {
        const found = `notification URL in operation ${id} without \`${KEY}\` on its path`;
        report(`Unexpected ${found}, expected the schema of what is sent to it`);
      }
    },
    extension({key, extension, position, pointer}, report) {
      if (key === KEY && position === 'path-item') checkShape(extension, CONTENT, pointer, report);
    },
  },
};
