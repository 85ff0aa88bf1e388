import {quote, textOf} from '../../../../core/json/value.js';
import {child, parsePointer} from '../../../../core/pointer.js';
import {followReference} from '../../../../lint/definition/follow.js';
import type {DefinitionNode, SchemaNode} from '../../../../lint/definition/nodes.js';
import type {Report} from '../../../../lint/rule.js';
import {
  type DynamicKey,
  type DynamicReference,
  dynamicReferences,
} from '../_helpers/dynamic-reference.js';
import {findAtPath} from '../_helpers/find-at-path.js';
import {dynamicValues, withHarbourList} from '../_helpers/harbour-list.js';
import {successSchema} from '../_helpers/success-schema.js';
import type {PowerPlatformRule} from '../nodes.js';

/** For each extension, the key whose path leads to a list, and those whose paths begin there. */
const PATHS: Readonly<Record<DynamicKey, {list?: string; below: readonly string[]}>> = {
  'x-ms-dynamic-values': {list: 'value-collection', below: ['value-title', 'value-path']},
  'x-ms-dynamic-list': {list: 'itemsPath', below: ['itemTitlePath', 'itemValuePath']},
  'x-ms-dynamic-tree': {
    list: 'itemsPath',
    below: ['itemTitlePath', 'itemValuePath', 'itemFullTitlePath'],
  },
  'x-ms-dynamic-schema': {below: ['value-path']},
  'x-ms-dynamic-properties': {below: ['itemValuePath']},
};

export const extDynamicOutput: PowerPlatformRule = {
  id: 'ext-dynamic-output',
  code: ['InvokedOperationShouldProduceArray', 'InvokedOperationShouldProduceProperty'],
  // Several published connectors break it, so it does not block.
  severity: 'warning',
  summary:
    'The paths of a dynamic extension lead to a list and to values in the response of its operation.',
  why: 'The designer finds nothing there, and users get an empty list or no fields.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {
      name: 'paths that the response has',
      definition: withHarbourList(dynamicValues()),
      expected: [],
    },
    {
      name: 'a response that is no list, and no path to one',
      definition: withHarbourList(dynamicValues({'value-collection': undefined})),
      expected: [
        '#/paths/~1tides/get/parameters/0/x-ms-dynamic-values: Unexpected response of operation `ListHarbours` that is no array, expected `value-collection` with the path of an array in it',
      ],
    },
    {
      name: 'a list and a title that the response does not have',
      definition: withHarbourList({
        ...dynamicValues({'value-collection': 'ports'}),
        'x-ms-dynamic-list': {
          operationId: 'ListHarbours',
          itemsPath: 'harbours',
          itemTitlePath: 'label',
          itemValuePath: 'id',
          parameters: {coast: {value: 'north'}},
        },
      }),
      expected: [
        '#/paths/~1tides/get/parameters/0/x-ms-dynamic-values/value-collection: Unexpected path `ports`, expected the path of an array in the response of operation `ListHarbours`',
        '#/paths/~1tides/get/parameters/0/x-ms-dynamic-list/itemTitlePath: Unexpected path `label`, expected the path of a property in the response of operation `ListHarbours`',
      ],
    },
  ],
  check: {
    extension(node, report) {
      for (const reference of dynamicReferences(node)) {
        const root = reference.target && successSchema(reference.target);
        const start = root && checkList(node.definition, reference, root, report);
        if (start) checkProperties(node.definition, reference, start, report);
      }
    },
  },
};

/** Answers with the schema that the other paths begin at, if it is known. */
function checkList(
  definition: DefinitionNode,
  {key, value, pointer, operationId}: DynamicReference,
  root: SchemaNode,
  report: Report,
): SchemaNode | undefined {
  const {list} = PATHS[key];
  if (list === undefined) return root;
  const path = textOf(value[list]);
  const found = path ? findAtPath(definition, root, parsePointer(`/${path}`)) : [root];
  const array = typeof found === 'string' ? undefined : found.at(-1);
  if (found === 'unknown' || (array && maybeArray(definition, array))) return array;
  const id = quote(operationId);
  const message = path
    ? `Unexpected path ${quote(path)}, expected the path of an array in the response of operation ${id}`
    : `Unexpected response of operation ${id} that is no array, expected ${quote(list)} with the path of an array in it`;
  report(message, {pointer: child(pointer, list)}, {code: 'InvokedOperationShouldProduceArray'});
  return undefined;
}

function maybeArray(definition: DefinitionNode, schema: SchemaNode): boolean {
  const followed = followReference(definition, schema);
  if (!followed) return true;
  const type = followed.value['type'];
  if (type !== undefined) return type === 'array';
  return followed.items !== undefined || followed.properties.size === 0;
}

function checkProperties(
  definition: DefinitionNode,
  {key, value, pointer, operationId}: DynamicReference,
  start: SchemaNode,
  report: Report,
): void {
  for (const name of PATHS[key].below) {
    const path = textOf(value[name]);
    if (!path || findAtPath(definition, start, parsePointer(`/${path}`)) !== 'missing') continue;
    report(
      `Unexpected path ${quote(path)}, expected the path of a property in the response of operation ${quote(operationId)}`,
      {pointer: child(pointer, name)},
      {code: 'InvokedOperationShouldProduceProperty'},
    );
  }
}
