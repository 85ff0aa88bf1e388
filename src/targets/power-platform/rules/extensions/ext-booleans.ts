import {describe, quote} from '../../../../core/json/value.js';
import type {PowerPlatformRule} from '../nodes.js';

const KEYS = [
  'x-ms-safe-operation',
  'x-ms-no-generic-test',
  'x-ms-notification-url',
  'x-ms-localizeDefaultValue',
];

export const extBooleans: PowerPlatformRule = {
  id: 'ext-booleans',
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary:
    '`x-ms-safe-operation`, `x-ms-no-generic-test`, `x-ms-notification-url` and `x-ms-localizeDefaultValue` are true or false.',
  why: 'A text such as "true" is not read as true, and the extension does nothing.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/openapi-extensions',
  examples: [
    {
      name: 'true',
      definition: {paths: {'/tides': {get: {'x-ms-safe-operation': true}}}},
      expected: [],
    },
    {
      name: 'a text',
      definition: {paths: {'/tides': {get: {'x-ms-safe-operation': 'true'}}}},
      expected: [
        '#/paths/~1tides/get/x-ms-safe-operation: Unexpected text `true` as `x-ms-safe-operation`, expected true or false',
      ],
    },
  ],
  check: {
    extension({key, extension}, report) {
      if (!KEYS.includes(key) || typeof extension === 'boolean') return;
      report(`Unexpected ${describe(extension)} as ${quote(key)}, expected true or false`);
    },
  },
};
