import {checkShape, type Shape} from '../_helpers/check-shape.js';
import type {PowerPlatformRule} from '../nodes.js';

const CAPABILITIES: Shape = {
  name: 'x-ms-capabilities',
  members: {testConnection: 'object', 'file-picker': 'object'},
};

export const extCapabilitiesRoot: PowerPlatformRule = {
  id: 'ext-capabilities-root',
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary: '`x-ms-capabilities` of the definition has only `testConnection` and `file-picker`.',
  why: 'The platform knows no other capability of a whole connector.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/openapi-extensions',
  examples: [
    {
      name: 'an operation that tests the connection',
      definition: {'x-ms-capabilities': {testConnection: {operationId: 'ListTides'}}},
      expected: [],
    },
    {
      name: 'a capability of operations',
      definition: {'x-ms-capabilities': {chunkTransfer: true}},
      expected: [
        '#/x-ms-capabilities/chunkTransfer: Unexpected key `chunkTransfer` in `x-ms-capabilities`, expected only `testConnection` or `file-picker`',
      ],
    },
  ],
  check: {
    extension({key, extension, position, pointer}, report) {
      if (key === 'x-ms-capabilities' && position === 'root')
        checkShape(extension, CAPABILITIES, pointer, report);
    },
  },
};
