import {listOf, quote} from '../../../../core/json/value.js';
import {withWebhook} from '../_helpers/webhook-example.js';
import type {PowerPlatformRule} from '../nodes.js';

export const trigCapability: PowerPlatformRule = {
  id: 'trig-capability',
  severity: 'warning',
  summary: '`capabilities` that lists `actions` also lists `triggers` where there are triggers.',
  why: 'The list tells what the connector offers; an empty one tells nothing and is fine too.',
  source:
    'https://github.com/microsoft/PowerPlatformConnectors/blob/dev/schemas/paconn-apiProperties.schema.json',
  examples: [
    {
      name: 'both',
      definition: withWebhook(),
      properties: {properties: {capabilities: ['actions', 'triggers']}},
      expected: [],
    },
    {
      name: 'actions only, beside a trigger',
      definition: withWebhook(),
      properties: {properties: {capabilities: ['actions']}},
      expected: [
        'properties#/properties/capabilities: Unexpected capabilities with `actions` only, expected also `triggers` because `OnTide` is one',
      ],
    },
  ],
  check: {
    connector({definition, properties}, report) {
      const capabilities = listOf(properties?.properties['capabilities']);
      const trigger = definition?.operations.find(operation => operation.isTrigger);
      if (!trigger || !capabilities.includes('actions') || capabilities.includes('triggers'))
        return;
      const id = quote(trigger.id ?? '');
      report(
        `Unexpected capabilities with \`actions\` only, expected also \`triggers\` because ${id} is one`,
        {document: 'properties', pointer: '/properties/capabilities'},
      );
    },
  },
};
