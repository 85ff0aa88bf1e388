import {member} from '../../../../core/json/value.js';
import {withHarbourList} from '../_helpers/harbour-list.js';
import type {PowerPlatformRule} from '../nodes.js';

const PICKER = {'x-ms-dynamic-values': {capability: 'file-picker', 'value-path': 'id'}};

export const extTreeForPicker: PowerPlatformRule = {
  id: 'ext-tree-for-picker',
  code: 'DynamicTreeExtensionMissing',
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary: 'A parameter with the capability `file-picker` also has `x-ms-dynamic-tree`.',
  why: 'The file picker needs the tree; the validator refuses the one without the other.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {
      name: 'both',
      definition: withHarbourList({
        ...PICKER,
        'x-ms-dynamic-tree': {open: {operationId: 'ListHarbours'}},
      }),
      expected: [],
    },
    {
      name: 'the older one only',
      definition: withHarbourList(PICKER),
      expected: [
        '#/paths/~1tides/get/parameters/0/x-ms-dynamic-values: Unexpected capability `file-picker` without `x-ms-dynamic-tree`, expected both on one parameter',
      ],
    },
  ],
  check: {
    extension({key, extension, value}, report) {
      if (key !== 'x-ms-dynamic-values' || Object.hasOwn(value, 'x-ms-dynamic-tree')) return;
      if (member(extension, 'capability') !== 'file-picker') return;
      report(
        'Unexpected capability `file-picker` without `x-ms-dynamic-tree`, expected both on one parameter',
      );
    },
  },
};
