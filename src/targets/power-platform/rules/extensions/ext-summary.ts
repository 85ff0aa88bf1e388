import {describe} from '../../../../core/json/value.js';
import {withParameters} from '../_helpers/tide-samples.js';
import type {PowerPlatformRule} from '../nodes.js';

export const extSummary: PowerPlatformRule = {
  id: 'ext-summary',
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary: '`x-ms-summary` is a text.',
  why: 'The designer shows the raw name of the field instead.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/openapi-extensions',
  examples: [
    {
      name: 'a text',
      definition: withParameters({name: 'day', in: 'query', type: 'string', 'x-ms-summary': 'Day'}),
      expected: [],
    },
    {
      name: 'a list',
      definition: withParameters({
        name: 'day',
        in: 'query',
        type: 'string',
        'x-ms-summary': ['Day'],
      }),
      expected: [
        '#/paths/~1tides/get/parameters/0/x-ms-summary: Unexpected array as `x-ms-summary`, expected a text',
      ],
    },
  ],
  check: {
    extension({key, extension}, report) {
      if (key !== 'x-ms-summary' || typeof extension === 'string') return;
      report(`Unexpected ${describe(extension)} as \`x-ms-summary\`, expected a text`);
    },
  },
};
