import {isObject} from '../../../../core/json/value.js';
import type {Pointer} from '../../../../core/pointer.js';
import type {Report} from '../../../../lint/rule.js';
import {checkArguments} from '../_helpers/check-arguments.js';
import {checkShape, type Shape} from '../_helpers/check-shape.js';
import {withHarbourList} from '../_helpers/harbour-list.js';
import type {PowerPlatformRule} from '../nodes.js';

const TREE: Shape = {
  name: 'x-ms-dynamic-tree',
  members: {settings: 'object', open: 'object', browse: 'object'},
  required: ['open'],
};

const SETTINGS: Shape = {
  name: 'settings',
  members: {canSelectParentNodes: 'boolean', canSelectLeafNodes: 'boolean'},
};

const CALL = {
  operationId: 'text',
  parameters: 'object',
  itemsPath: 'text',
  itemTitlePath: 'text',
  itemValuePath: 'text',
  itemIsParent: 'text',
  itemFullTitlePath: 'text',
} as const;

export const extDynamicTree: PowerPlatformRule = {
  id: 'ext-dynamic-tree',
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary:
    '`x-ms-dynamic-tree` has `settings`, `open` and `browse`; the latter two name an operation and its paths.',
  why: 'Users press the folder button and see nothing to choose from.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/openapi-extensions',
  examples: [
    {
      name: 'two calls',
      definition: withHarbourList({
        'x-ms-dynamic-tree': {
          settings: {canSelectParentNodes: true, canSelectLeafNodes: false},
          open: {operationId: 'ListHarbours', parameters: {coast: {value: 'north'}}},
          browse: {
            operationId: 'ListHarbours',
            parameters: {coast: {selectedItemValuePath: 'id'}},
          },
        },
      }),
      expected: [],
    },
    {
      name: 'an unknown key, and no operation',
      definition: withHarbourList({'x-ms-dynamic-tree': {open: {}, close: {}}}),
      expected: [
        '#/paths/~1tides/get/parameters/0/x-ms-dynamic-tree/close: Unexpected key `close` in `x-ms-dynamic-tree`, expected only `settings`, `open` or `browse`',
        '#/paths/~1tides/get/parameters/0/x-ms-dynamic-tree/open: Unexpected `open` without `operationId`, expected a text',
      ],
    },
  ],
  check: {
    extension({key, extension, pointer}, report) {
      if (key !== 'x-ms-dynamic-tree') return;
      const tree = checkShape(extension, TREE, pointer, report);
      if (!tree) return;
      if (isObject(tree['settings']))
        checkShape(tree['settings'], SETTINGS, `${pointer}/settings`, report);
      for (const branch of ['open', 'browse'])
        checkCall(tree[branch], branch, `${pointer}/${branch}`, report);
    },
  },
};

function checkCall(call: unknown, name: string, pointer: Pointer, report: Report): void {
  if (!isObject(call)) return;
  checkShape(call, {name, members: CALL, required: ['operationId']}, pointer, report);
  const keys = ['value', 'parameterReference', 'selectedItemValuePath'];
  checkArguments(call['parameters'], keys, pointer, report);
}
