import {isObject, type JsonObject, quote} from '../../../../core/json/value.js';
import {hasPolicy} from '../_helpers/has-policy.js';
import type {PowerPlatformRule} from '../nodes.js';

const METADATA = {kind: 'query', mode: 'polling'};

const POLLING: JsonObject = {
  paths: {'/tides': {get: {'x-ms-trigger': 'batch', 'x-ms-trigger-metadata': METADATA}}},
};

export const trigPollingPolicy: PowerPlatformRule = {
  id: 'trig-polling-policy',
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary: 'A trigger that polls is named by a policy of template `pollingtrigger`.',
  why: 'The policy says which responses are news; without it the trigger fires never, or every time.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/create-polling-trigger',
  examples: [
    {
      name: 'a policy that names the trigger',
      definition: POLLING,
      properties: {
        properties: {
          policyTemplateInstances: [
            {
              templateId: 'pollingtrigger',
              title: 'Poll for tides',
              parameters: {'x-ms-apimTemplate-operationName': ['ListTides']},
            },
          ],
        },
      },
      expected: [],
    },
    {
      name: 'no policy',
      definition: POLLING,
      expected: [
        '#/paths/~1tides/get/x-ms-trigger-metadata: Unexpected polling trigger `ListTides` without a policy of template `pollingtrigger`, expected one that names it',
      ],
    },
  ],
  check: {
    connector({definition, properties}, report) {
      for (const operation of properties ? (definition?.operations ?? []) : []) {
        if (!operation.isTrigger || !isObject(operation.value['x-ms-trigger-metadata'])) continue;
        if (hasPolicy(properties, 'pollingtrigger', operation)) continue;
        const found = `polling trigger ${quote(operation.id ?? '')} without a policy of template \`pollingtrigger\``;
        report(`Unexpected ${found}, expected one that names it`, {
          document: 'definition',
          pointer: `${operation.pointer}/x-ms-trigger-metadata`,
        });
      }
    },
  },
};
