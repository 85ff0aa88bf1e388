import {quote} from '../../../../core/json/value.js';
import {followReference} from '../../../../lint/definition/follow.js';
import type {DefinitionNode, SchemaNode} from '../../../../lint/definition/nodes.js';
import {hasContent} from '../_helpers/notification-urls.js';
import {successSchema} from '../_helpers/success-schema.js';
import {withWebhook} from '../_helpers/webhook-example.js';
import type {PowerPlatformRule} from '../nodes.js';

/** A larger schema is not searched to its end. */
const MAXIMUM_SCHEMAS = 512;

export const trigBatchArray: PowerPlatformRule = {
  id: 'trig-batch-array',
  code: 'InvokedOperationShouldProduceArray',
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary: 'What a trigger of kind `batch` gives is a list, or holds one.',
  why: 'The platform starts one flow for each item; where there is no list, it finds nothing to start with.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/openapi-extensions',
  examples: [
    {
      name: 'a list of events',
      definition: withWebhook({
        operation: {'x-ms-trigger': 'batch'},
        path: {'x-ms-notification-content': {schema: {type: 'array', items: {type: 'object'}}}},
      }),
      expected: [],
    },
    {
      name: 'one event',
      definition: withWebhook({operation: {'x-ms-trigger': 'batch'}}),
      expected: [
        '#/paths/~1subscriptions/post/x-ms-trigger: Unexpected `batch` trigger `OnTide` that gives no array, expected one, or `single`',
      ],
    },
  ],
  check: {
    operation(operation, report) {
      const {value, id, definition, pathItem} = operation;
      if (value['x-ms-trigger'] !== 'batch') return;
      const schema = hasContent(operation) ? pathItem.notification : successSchema(operation);
      if (!schema || mayHoldArray(definition, schema)) return;
      const found = `\`batch\` trigger ${quote(id ?? '')} that gives no array`;
      report(`Unexpected ${found}, expected one, or \`single\``, 'x-ms-trigger');
    },
  },
};

/** An array, an object with one somewhere in it, or something of which too little is written down. */
function mayHoldArray(definition: DefinitionNode, root: SchemaNode): boolean {
  const seen = new Set<SchemaNode>();
  const pending: SchemaNode[] = [root];
  for (let schema = pending.pop(); schema; schema = pending.pop()) {
    const target = followReference(definition, schema);
    if (!target || isListOrVague(target)) return true;
    if (seen.has(target)) continue;
    seen.add(target);
    if (seen.size > MAXIMUM_SCHEMAS) return true;
    for (const inner of [target.properties.values(), target.allOf].flatMap(list => [...list]))
      pending.push(inner);
  }
  return false;
}

function isListOrVague({value, items, properties, allOf}: SchemaNode): boolean {
  if (items || value['type'] === 'array') return true;
  const isAnything = value['type'] === undefined || value['type'] === 'object';
  return isAnything && properties.size === 0 && allOf.length === 0;
}
