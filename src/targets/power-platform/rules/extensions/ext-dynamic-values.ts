import {quote} from '../../../../core/json/value.js';
import {checkPaths} from '../_helpers/check-paths.js';
import {checkShape, orList, type Shape} from '../_helpers/check-shape.js';
import {isDynamicPosition} from '../_helpers/dynamic-reference.js';
import {dynamicValues, withHarbourList} from '../_helpers/harbour-list.js';
import type {PowerPlatformRule} from '../nodes.js';

const CALLS = ['operationId', 'builtInOperation', 'capability'] as const;

const PATHS = ['value-path', 'value-title', 'value-collection'] as const;

const VALUES: Shape = {
  name: 'x-ms-dynamic-values',
  members: {
    operationId: 'text',
    builtInOperation: ['AadGraph.GetUsers'],
    capability: ['file-picker'],
    parameters: 'object',
    'value-path': 'text',
    'value-title': 'text',
    'value-collection': 'text',
  },
  isOpen: true,
};

export const extDynamicValues: PowerPlatformRule = {
  id: 'ext-dynamic-values',
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary:
    '`x-ms-dynamic-values` names one operation or capability, and paths without a leading slash.',
  why: 'The designer shows an empty field instead of the list of choices.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/openapi-extensions',
  examples: [
    {
      name: 'an operation and paths',
      definition: withHarbourList(dynamicValues()),
      expected: [],
    },
    {
      name: 'nothing to call',
      definition: withHarbourList({'x-ms-dynamic-values': {'value-path': 'id'}}),
      expected: [
        '#/paths/~1tides/get/parameters/0/x-ms-dynamic-values: Unexpected `x-ms-dynamic-values` without an operation, expected one of `operationId`, `builtInOperation` or `capability`',
      ],
    },
    {
      name: 'two things to call',
      definition: withHarbourList(dynamicValues({capability: 'file-picker'})),
      expected: [
        '#/paths/~1tides/get/parameters/0/x-ms-dynamic-values: Unexpected `operationId` and `capability` in `x-ms-dynamic-values`, expected only one of them',
      ],
    },
    {
      name: 'a path that begins with a slash',
      definition: withHarbourList(dynamicValues({'value-title': '/name'})),
      expected: [
        '#/paths/~1tides/get/parameters/0/x-ms-dynamic-values/value-title: Unexpected path `/name`, expected one without a leading slash',
      ],
    },
  ],
  check: {
    extension({key, extension, pointer, position}, report) {
      // Elsewhere def-extension-unknown-ms reports it.
      if (key !== 'x-ms-dynamic-values' || !isDynamicPosition(position)) return;
      const values = checkShape(extension, VALUES, pointer, report);
      if (!values) return;
      const [first, second] = CALLS.filter(call => Object.hasOwn(values, call));
      if (!first) {
        report(
          `Unexpected \`x-ms-dynamic-values\` without an operation, expected one of ${orList(CALLS)}`,
        );
      } else if (second) {
        report(
          `Unexpected ${quote(first)} and ${quote(second)} in \`x-ms-dynamic-values\`, expected only one of them`,
        );
      }
      checkPaths(values, PATHS, pointer, report);
    },
  },
};
