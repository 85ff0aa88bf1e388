import {checkShape, type Shape} from '../_helpers/check-shape.js';
import type {PowerPlatformRule} from '../nodes.js';

const METADATA: Shape = {
  name: 'x-ms-trigger-metadata',
  members: {kind: ['query'], mode: ['polling']},
  required: ['kind', 'mode'],
  isOpen: true,
};

export const trigPollingMetadata: PowerPlatformRule = {
  id: 'trig-polling-metadata',
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary: '`x-ms-trigger-metadata` is `{kind: "query", mode: "polling"}`.',
  why: 'The platform knows no other kind of trigger that asks for news, and flows never start.',
  source:
    'https://github.com/microsoft/PowerPlatformConnectors/blob/dev/schemas/apiDefinition.swagger.schema.json',
  examples: [
    {
      name: 'kind and mode',
      definition: {
        paths: {'/tides': {get: {'x-ms-trigger-metadata': {kind: 'query', mode: 'polling'}}}},
      },
      expected: [],
    },
    {
      name: 'another mode, and no kind',
      definition: {paths: {'/tides': {get: {'x-ms-trigger-metadata': {mode: 'poll'}}}}},
      expected: [
        '#/paths/~1tides/get/x-ms-trigger-metadata: Unexpected `x-ms-trigger-metadata` without `kind`, expected `query`',
        '#/paths/~1tides/get/x-ms-trigger-metadata/mode: Unexpected text `poll` as `mode` of `x-ms-trigger-metadata`, expected `polling`',
      ],
    },
  ],
  check: {
    extension({key, extension, pointer}, report) {
      if (key === 'x-ms-trigger-metadata') checkShape(extension, METADATA, pointer, report);
    },
  },
};
