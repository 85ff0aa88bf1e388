import {describe} from '../../../../core/json/value.js';
import {orList} from '../_helpers/check-shape.js';
import {withParameters} from '../_helpers/tide-samples.js';
import type {PowerPlatformRule} from '../nodes.js';

const VALUES = ['single', 'double'];

export const extUrlEncoding: PowerPlatformRule = {
  id: 'ext-url-encoding',
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary: '`x-ms-url-encoding` is `single` or `double`.',
  why: 'Values with slashes or spaces end up in the wrong place of the URL.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/openapi-extensions',
  examples: [
    {
      name: 'single',
      definition: withParameters({
        name: 'day',
        in: 'path',
        type: 'string',
        required: true,
        'x-ms-url-encoding': 'single',
      }),
      expected: [],
    },
    {
      name: 'another word',
      definition: withParameters({
        name: 'day',
        in: 'path',
        type: 'string',
        required: true,
        'x-ms-url-encoding': 'none',
      }),
      expected: [
        '#/paths/~1tides/get/parameters/0/x-ms-url-encoding: Unexpected text `none` as `x-ms-url-encoding`, expected `single` or `double`',
      ],
    },
  ],
  check: {
    extension({key, extension}, report) {
      if (key !== 'x-ms-url-encoding') return;
      if (typeof extension === 'string' && VALUES.includes(extension)) return;
      report(
        `Unexpected ${describe(extension)} as \`x-ms-url-encoding\`, expected ${orList(VALUES)}`,
      );
    },
  },
};
