import {checkArguments} from '../_helpers/check-arguments.js';
import {checkPaths} from '../_helpers/check-paths.js';
import {checkShape, type Shape} from '../_helpers/check-shape.js';
import {isDynamicPosition} from '../_helpers/dynamic-reference.js';
import type {PowerPlatformRule} from '../nodes.js';

const PROPERTIES: Shape = {
  name: 'x-ms-dynamic-properties',
  members: {operationId: 'text', parameters: 'object', itemValuePath: 'anything'},
  required: ['operationId'],
};

export const extDynamicProperties: PowerPlatformRule = {
  id: 'ext-dynamic-properties',
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary:
    '`x-ms-dynamic-properties` names the operation that responds with the schema, and passes for each parameter a value or a reference.',
  why: 'The designer cannot find out which fields there are, and shows none.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/openapi-extensions',
  examples: [
    {
      name: 'an operation and a constant',
      definition: {
        definitions: {
          TideList: {
            'x-ms-dynamic-properties': {
              operationId: 'GetFields',
              parameters: {kind: {value: 'tide'}},
              itemValuePath: 'schema',
            },
          },
        },
      },
      expected: [],
    },
    {
      name: 'a key and a reference of the older extension',
      definition: {
        definitions: {
          TideList: {
            'x-ms-dynamic-properties': {
              operationId: 'GetFields',
              parameters: {kind: {parameter: 'kind'}},
              'value-path': 'schema',
            },
          },
        },
      },
      expected: [
        '#/definitions/TideList/x-ms-dynamic-properties/value-path: Unexpected key `value-path` in `x-ms-dynamic-properties`, expected only `operationId`, `parameters` or `itemValuePath`',
        '#/definitions/TideList/x-ms-dynamic-properties/parameters/kind: Unexpected object with `parameter` for parameter `kind`, expected an object with one of `value` or `parameterReference`',
      ],
    },
  ],
  check: {
    extension({key, extension, pointer, position}, report) {
      // Elsewhere def-extension-unknown-ms reports it.
      if (key !== 'x-ms-dynamic-properties' || !isDynamicPosition(position)) return;
      const properties = checkShape(extension, PROPERTIES, pointer, report);
      if (!properties) return;
      checkArguments(properties['parameters'], ['value', 'parameterReference'], pointer, report);
      checkPaths(properties, ['itemValuePath'], pointer, report);
    },
  },
};
