import {textOf} from '../../../../core/json/value.js';
import {isHiddenParameter} from '../_helpers/hidden-parameter.js';
import {parameterName} from '../_helpers/parameter-name.js';
import {queryParameter, withParameters} from '../_helpers/tide-samples.js';
import type {PowerPlatformRule} from '../nodes.js';

export const paramDescriptionRequired: PowerPlatformRule = {
  id: 'param-description-required',
  code: 'RequiredPropertyMissing',
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary: 'A visible parameter that is not the body has a description.',
  why: 'The designer shows it as the hint in the empty field. Connectors are refused without it.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
  examples: [
    {name: 'a description', definition: withParameters(queryParameter({})), expected: []},
    {
      name: 'an empty description of what users do not see',
      definition: withParameters(
        queryParameter({description: '', default: '1', 'x-ms-visibility': 'internal'}),
      ),
      expected: [],
    },
    {
      name: 'no description',
      definition: withParameters({
        name: 'day',
        in: 'query',
        type: 'string',
        'x-ms-summary': 'Day',
      }),
      expected: [
        '#/paths/~1tides/get/parameters/0: Unexpected parameter `day` without `description`, expected a sentence for people',
      ],
    },
  ],
  check: {
    parameter(node, report) {
      const {value} = node;
      if (node.in === 'body' || Object.hasOwn(value, '$ref')) return;
      if (textOf(value['description'])?.trim() || isHiddenParameter(node)) return;
      const message = `Unexpected ${parameterName(value)} without \`description\`, expected a sentence for people`;
      report(message, 'description');
    },
  },
};
