import {checkShape, type Shape} from '../_helpers/check-shape.js';
import type {PowerPlatformRule} from '../nodes.js';

const CAPABILITIES: Shape = {
  name: 'x-ms-capabilities',
  members: {chunkTransfer: 'boolean'},
};

export const extChunkTransfer: PowerPlatformRule = {
  id: 'ext-chunk-transfer',
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary: '`x-ms-capabilities` of an operation has only `chunkTransfer`, which is true or false.',
  why: 'Large files are then sent in one piece, and fail.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/openapi-extensions',
  examples: [
    {
      name: 'chunks are supported',
      definition: {paths: {'/tides': {get: {'x-ms-capabilities': {chunkTransfer: true}}}}},
      expected: [],
    },
    {
      name: 'a text',
      definition: {paths: {'/tides': {get: {'x-ms-capabilities': {chunkTransfer: 'yes'}}}}},
      expected: [
        '#/paths/~1tides/get/x-ms-capabilities/chunkTransfer: Unexpected text `yes` as `chunkTransfer` of `x-ms-capabilities`, expected true or false',
      ],
    },
  ],
  check: {
    extension({key, extension, position, pointer}, report) {
      if (key === 'x-ms-capabilities' && position === 'operation')
        checkShape(extension, CAPABILITIES, pointer, report);
    },
  },
};
