import {quote, textOf} from '../../../../core/json/value.js';
import {isHiddenParameter} from '../_helpers/hidden-parameter.js';
import {withParameters} from '../_helpers/tide-samples.js';
import type {PowerPlatformRule} from '../nodes.js';

export const paramSummaryRequired: PowerPlatformRule = {
  id: 'param-summary-required',
  code: 'RequiredPropertyMissing',
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary: 'A visible parameter that is not the body has an `x-ms-summary`.',
  why: 'The designer shows the raw name instead. It is the most frequent reason why a connector is refused.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
  examples: [
    {name: 'a parameter with a summary', expected: []},
    {
      name: 'an internal parameter needs none',
      definition: withParameters({
        name: 'version',
        in: 'query',
        type: 'string',
        required: true,
        default: '1',
        'x-ms-visibility': 'internal',
      }),
      expected: [],
    },
    {
      name: 'a parameter without a summary',
      definition: withParameters({
        name: 'day',
        in: 'query',
        type: 'string',
        description: 'The day of the tides.',
      }),
      expected: [
        '#/paths/~1tides/get/parameters/0: Unexpected parameter `day` without `x-ms-summary`, expected a short title for people',
      ],
    },
  ],
  check: {
    parameter(node, report) {
      const {value} = node;
      if (node.in === 'body' || Object.hasOwn(value, '$ref')) return;
      if (textOf(value['x-ms-summary'])?.trim() || isHiddenParameter(node)) return;
      const message = `Unexpected parameter ${quote(node.name)} without \`x-ms-summary\`, expected a short title for people`;
      report(message, 'x-ms-summary');
    },
  },
};
