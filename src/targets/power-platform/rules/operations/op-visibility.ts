import {describe} from '../../../../core/json/value.js';
import type {PowerPlatformRule} from '../nodes.js';

const VALUES: readonly unknown[] = ['important', 'advanced', 'internal'];

/** Taken for normal visibility by the service, but not in the published schema. */
const HARMLESS: readonly unknown[] = ['', 'none'];

export const opVisibility: PowerPlatformRule = {
  id: 'op-visibility',
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary: 'The `x-ms-visibility` of an operation is `important`, `advanced` or `internal`.',
  why: 'Other words are ignored, so an operation that was meant to be hidden is shown. Leave the key out for normal visibility.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/openapi-extensions',
  examples: [
    {
      name: 'an important operation',
      definition: {paths: {'/tides': {get: {'x-ms-visibility': 'important'}}}},
      expected: [],
    },
    {
      name: 'a capital, and an empty text',
      definition: {
        paths: {'/tides': {get: {'x-ms-visibility': 'Internal'}, post: {'x-ms-visibility': ''}}},
      },
      expected: [
        '#/paths/~1tides/get/x-ms-visibility: Unexpected text `Internal` as `x-ms-visibility`, expected `important`, `advanced` or `internal`',
        '#/paths/~1tides/post/x-ms-visibility: Unexpected empty text as `x-ms-visibility`, expected `important`, `advanced` or `internal`',
      ],
    },
  ],
  check: {
    operation({value}, report) {
      const visibility = value['x-ms-visibility'];
      if (visibility === undefined || VALUES.includes(visibility)) return;
      const found = `Unexpected ${describe(visibility)} as \`x-ms-visibility\``;
      const severity = HARMLESS.includes(visibility) ? ({severity: 'warning'} as const) : {};
      report(
        `${found}, expected \`important\`, \`advanced\` or \`internal\``,
        'x-ms-visibility',
        severity,
      );
    },
  },
};
