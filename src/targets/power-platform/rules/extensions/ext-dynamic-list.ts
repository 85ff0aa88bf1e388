import {checkArguments} from '../_helpers/check-arguments.js';
import {checkPaths} from '../_helpers/check-paths.js';
import {checkShape, type Shape} from '../_helpers/check-shape.js';
import {isDynamicPosition} from '../_helpers/dynamic-reference.js';
import {dynamicList, withHarbourList} from '../_helpers/harbour-list.js';
import type {PowerPlatformRule} from '../nodes.js';

const PATHS = ['itemsPath', 'itemTitlePath', 'itemValuePath'] as const;

const LIST: Shape = {
  name: 'x-ms-dynamic-list',
  members: {
    operationId: 'text',
    parameters: 'object',
    itemsPath: 'text',
    itemTitlePath: 'text',
    itemValuePath: 'text',
  },
  required: ['operationId'],
  isOpen: true,
};

export const extDynamicList: PowerPlatformRule = {
  id: 'ext-dynamic-list',
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary:
    '`x-ms-dynamic-list` names an operation, and passes for each parameter a value or a reference.',
  why: 'The designer shows an empty field instead of the list of choices.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/openapi-extensions',
  examples: [
    {name: 'an operation and paths', definition: withHarbourList(dynamicList()), expected: []},
    {
      name: 'no operation',
      definition: withHarbourList({'x-ms-dynamic-list': {itemsPath: 'harbours'}}),
      expected: [
        '#/paths/~1tides/get/parameters/0/x-ms-dynamic-list: Unexpected `x-ms-dynamic-list` without `operationId`, expected a text',
      ],
    },
    {
      name: 'a bare value, as x-ms-dynamic-values has it',
      definition: withHarbourList(dynamicList({parameters: {coast: 'north'}})),
      expected: [
        '#/paths/~1tides/get/parameters/0/x-ms-dynamic-list/parameters/coast: Unexpected text `north` for parameter `coast`, expected an object with one of `value` or `parameterReference`',
      ],
    },
  ],
  check: {
    extension({key, extension, pointer, position}, report) {
      // Elsewhere def-extension-unknown-ms reports it.
      if (key !== 'x-ms-dynamic-list' || !isDynamicPosition(position)) return;
      const list = checkShape(extension, LIST, pointer, report);
      if (!list) return;
      checkArguments(list['parameters'], ['value', 'parameterReference'], pointer, report);
      checkPaths(list, PATHS, pointer, report);
    },
  },
};
