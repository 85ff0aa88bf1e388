import {quote} from '../../../../core/json/value.js';
import type {SchemaNode} from '../../../../lint/definition/nodes.js';
import {parameterName} from '../_helpers/parameter-name.js';
import {queryParameter, withBody, withParameters} from '../_helpers/tide-samples.js';
import type {PowerPlatformRule} from '../nodes.js';

const SIMPLE: ReadonlySet<unknown> = new Set(['string', 'number', 'integer', 'boolean']);
const HIDDEN = {'x-ms-visibility': 'internal', required: true};

export const paramInternalRequiredDefault: PowerPlatformRule = {
  id: 'param-internal-required-default',
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary: 'What is required but hidden from users has a `default`.',
  why: 'Nobody can enter a value, and none is sent: every call fails.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/openapi-extensions',
  examples: [
    {
      name: 'a hidden parameter with a default',
      definition: withParameters(queryParameter({...HIDDEN, default: '2'})),
      expected: [],
    },
    {
      name: 'the address for notifications, which the platform fills in',
      definition: withBody({
        type: 'object',
        required: ['callback'],
        properties: {
          callback: {
            type: 'string',
            'x-ms-visibility': 'internal',
            'x-ms-notification-url': true,
          },
        },
      }),
      expected: [],
    },
    {
      name: 'a hidden parameter without a default',
      definition: withParameters(queryParameter(HIDDEN)),
      expected: [
        '#/paths/~1tides/get/parameters/0: Unexpected internal parameter `day` that is required without `default`, expected the value to send',
      ],
    },
    {
      name: 'a hidden property without a default',
      definition: withBody({
        type: 'object',
        required: ['zone'],
        properties: {zone: {type: 'string', 'x-ms-visibility': 'internal'}},
      }),
      expected: [
        '#/paths/~1tides/post/parameters/0/schema/properties/zone: Unexpected internal property `zone` that is required without `default`, expected the value to send',
      ],
    },
  ],
  check: {
    parameter({value, in: place, isInternal}, report) {
      if (place === 'body' || !isInternal || value['required'] !== true) return;
      if (Object.hasOwn(value, 'default')) return;
      const message = `Unexpected internal ${parameterName(value)} that is required without \`default\`, expected the value to send`;
      report(message, 'default');
    },
    schema(node, report) {
      if (!isHiddenInput(node) || Object.hasOwn(node.value, 'default')) return;
      const message = `Unexpected internal property ${quote(node.key)} that is required without \`default\`, expected the value to send`;
      report(message, 'default');
    },
  },
};

/** A required simple property of what is sent; what only answers have is never filled in. */
function isHiddenInput({value, tree, isRequired}: SchemaNode): boolean {
  if (!isRequired || value['x-ms-visibility'] !== 'internal' || !SIMPLE.has(value['type']))
    return false;
  return tree.directions.has('input') && value['x-ms-notification-url'] !== true;
}
