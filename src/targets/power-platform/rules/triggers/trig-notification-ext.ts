import {quote, textOf} from '../../../../core/json/value.js';
import type {OperationNode} from '../../../../lint/definition/nodes.js';
import type {Report} from '../../../../lint/rule.js';
import {checkOperationId} from '../_helpers/check-operation-id.js';
import {checkShape, type Shape} from '../_helpers/check-shape.js';
import {isWebhook} from '../_helpers/notification-urls.js';
import {withWebhook} from '../_helpers/webhook-example.js';
import type {PowerPlatformRule} from '../nodes.js';

const KEY = 'x-ms-notification';

const NOTIFICATION: Shape = {
  name: KEY,
  members: {operationId: 'text'},
  required: ['operationId'],
};

export const trigNotificationExt: PowerPlatformRule = {
  id: 'trig-notification-ext',
  code: [
    'NotificationExtensionSupportedForTriggerOnly',
    'NotificationExtensionNotSupportedInWebhookOperation',
    'NotificationOperationMustBeWebhook',
    'OperationIdNotFound',
  ],
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary:
    '`x-ms-notification` stands on a trigger that is no webhook, and names an operation that is one.',
  why: 'The validator refuses it anywhere else: there is no subscription that the trigger could share.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {
      name: 'a trigger that shares a webhook',
      definition: withWebhook({
        paths: {'/tides': {get: {'x-ms-trigger': 'batch', [KEY]: {operationId: 'OnTide'}}}},
      }),
      expected: [],
    },
    {
      name: 'an action',
      definition: withWebhook({paths: {'/tides': {get: {[KEY]: {operationId: 'OnTide'}}}}}),
      expected: [
        '#/paths/~1tides/get/x-ms-notification: Unexpected `x-ms-notification` on operation `ListTides` that is no trigger, expected it on triggers only',
      ],
    },
    {
      name: 'a webhook',
      definition: withWebhook({operation: {[KEY]: {operationId: 'OnTide'}}}),
      expected: [
        '#/paths/~1subscriptions/post/x-ms-notification: Unexpected `x-ms-notification` on webhook `OnTide`, expected it on other triggers only',
      ],
    },
    {
      name: 'an operation that is no webhook',
      definition: {
        paths: {'/tides': {get: {'x-ms-trigger': 'batch', [KEY]: {operationId: 'ListTides'}}}},
      },
      expected: [
        '#/paths/~1tides/get/x-ms-notification/operationId: Unexpected operation `ListTides`, expected the id of a webhook',
      ],
    },
    {
      name: 'an operation that is not there',
      definition: {
        paths: {'/tides': {get: {'x-ms-trigger': 'batch', [KEY]: {operationId: 'OnEbb'}}}},
      },
      expected: [
        '#/paths/~1tides/get/x-ms-notification/operationId: Unexpected operation `OnEbb`, expected the id of an operation of the definition',
      ],
    },
  ],
  check: {
    operation(operation, report) {
      const {value, pointer, definition} = operation;
      if (!Object.hasOwn(value, KEY)) return;
      checkHolder(operation, report);
      const at = `${pointer}/${KEY}`;
      const notification = checkShape(value[KEY], NOTIFICATION, at, report);
      if (!notification) return;
      checkOperationId(definition, notification, at, report);
      const id = textOf(notification['operationId']) ?? '';
      const named = definition.operationsById.get(id) ?? [];
      if (named.length === 0 || named.some(one => isWebhook(definition, one))) return;
      report(
        `Unexpected operation ${quote(id)}, expected the id of a webhook`,
        {pointer: `${at}/operationId`},
        {code: 'NotificationOperationMustBeWebhook'},
      );
    },
  },
};

function checkHolder(operation: OperationNode, report: Report): void {
  const id = quote(operation.id ?? '');
  if (!operation.isTrigger) {
    report(
      `Unexpected \`${KEY}\` on operation ${id} that is no trigger, expected it on triggers only`,
      KEY,
      {code: 'NotificationExtensionSupportedForTriggerOnly'},
    );
  } else if (isWebhook(operation.definition, operation)) {
    report(`Unexpected \`${KEY}\` on webhook ${id}, expected it on other triggers only`, KEY, {
      code: 'NotificationExtensionNotSupportedInWebhookOperation',
    });
  }
}
