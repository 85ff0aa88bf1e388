import {quote} from '../../../../core/json/value.js';
import {hasPolicy} from '../_helpers/has-policy.js';
import {isWebhook} from '../_helpers/notification-urls.js';
import {withWebhook} from '../_helpers/webhook-example.js';
import type {PowerPlatformRule} from '../nodes.js';

/** A trigger with x-ms-notification shares the webhook of another operation. */
const OTHERS = ['x-ms-trigger-metadata', 'x-ms-notification'];

export const trigKind: PowerPlatformRule = {
  id: 'trig-kind',
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary: 'A trigger is a webhook, or it polls.',
  why: 'Otherwise the platform never learns of events, and flows that begin with the trigger never start.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/create-webhook-trigger',
  examples: [
    {name: 'a webhook', definition: withWebhook(), expected: []},
    {
      name: 'a trigger that polls',
      definition: {
        paths: {
          '/tides': {
            get: {
              'x-ms-trigger': 'batch',
              'x-ms-trigger-metadata': {kind: 'query', mode: 'polling'},
            },
          },
        },
      },
      expected: [],
    },
    {
      name: 'a trigger that is neither',
      definition: {paths: {'/tides': {get: {'x-ms-trigger': 'batch'}}}},
      expected: [
        '#/paths/~1tides/get/x-ms-trigger: Unexpected trigger `ListTides` that neither is a webhook nor polls, expected `x-ms-notification-content` on its path or a policy of template `pollingtrigger`',
      ],
    },
  ],
  check: {
    connector({definition, properties}, report) {
      if (!definition || !properties) return;
      for (const operation of definition.operations) {
        if (!operation.isTrigger || isWebhook(definition, operation)) continue;
        if (OTHERS.some(key => Object.hasOwn(operation.value, key))) continue;
        if (hasPolicy(properties, 'pollingtrigger', operation)) continue;
        report(
          `Unexpected trigger ${quote(operation.id ?? '')} that neither is a webhook nor polls, expected \`x-ms-notification-content\` on its path or a policy of template \`pollingtrigger\``,
          {document: 'definition', pointer: `${operation.pointer}/x-ms-trigger`},
        );
      }
    },
  },
};
