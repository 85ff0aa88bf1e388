import {checkPaths} from '../_helpers/check-paths.js';
import {checkShape, type Shape} from '../_helpers/check-shape.js';
import {isDynamicPosition} from '../_helpers/dynamic-reference.js';
import type {PowerPlatformRule} from '../nodes.js';

const SCHEMA: Shape = {
  name: 'x-ms-dynamic-schema',
  members: {operationId: 'text', parameters: 'object', 'value-path': 'anything'},
  required: ['operationId'],
};

export const extDynamicSchema: PowerPlatformRule = {
  id: 'ext-dynamic-schema',
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary:
    '`x-ms-dynamic-schema` names the operation that responds with the schema, and nothing else but parameters and `value-path`.',
  why: 'The designer cannot find out which fields there are, and shows none.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/openapi-extensions',
  examples: [
    {
      name: 'an operation and a path',
      definition: {
        definitions: {
          TideList: {'x-ms-dynamic-schema': {operationId: 'GetFields', 'value-path': 'schema'}},
        },
      },
      expected: [],
    },
    {
      name: 'a key of another extension',
      definition: {
        definitions: {
          TideList: {'x-ms-dynamic-schema': {operationId: 'GetFields', itemsPath: 'schema'}},
        },
      },
      expected: [
        '#/definitions/TideList/x-ms-dynamic-schema/itemsPath: Unexpected key `itemsPath` in `x-ms-dynamic-schema`, expected only `operationId`, `parameters` or `value-path`',
      ],
    },
    {
      name: 'a name only',
      definition: {definitions: {TideList: {'x-ms-dynamic-schema': 'GetFields'}}},
      expected: [
        '#/definitions/TideList/x-ms-dynamic-schema: Unexpected text `GetFields` as `x-ms-dynamic-schema`, expected an object',
      ],
    },
    {
      name: 'a name on an operation, where nobody reads it',
      definition: {paths: {'/tides': {get: {'x-ms-dynamic-schema': 'GetFields'}}}},
      expected: [],
    },
  ],
  check: {
    extension({key, extension, pointer, position}, report) {
      // Elsewhere def-extension-unknown-ms reports it.
      if (key !== 'x-ms-dynamic-schema' || !isDynamicPosition(position)) return;
      const schema = checkShape(extension, SCHEMA, pointer, report);
      if (schema) checkPaths(schema, ['value-path'], pointer, report);
    },
  },
};
