import {parameterName} from '../_helpers/parameter-name.js';
import {queryParameter, withParameters} from '../_helpers/tide-samples.js';
import type {PowerPlatformRule} from '../nodes.js';

export const paramAllowempty: PowerPlatformRule = {
  id: 'param-allowempty',
  code: 'AllowEmptyValueOnlyValidForQueryFormData',
  severity: 'error',
  summary: '`allowEmptyValue` stands on query and form parameters only.',
  why: 'The service refuses the definition: an empty path segment or header is no value.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {
      name: 'in the query',
      definition: withParameters(queryParameter({allowEmptyValue: true})),
      expected: [],
    },
    {
      name: 'in a header',
      definition: withParameters(queryParameter({in: 'header', allowEmptyValue: true})),
      expected: [
        '#/paths/~1tides/get/parameters/0/allowEmptyValue: Unexpected `allowEmptyValue` on header parameter `day`, expected it on query and form parameters only',
      ],
    },
  ],
  check: {
    parameter({value, in: place}, report) {
      if (!['path', 'header'].includes(place) || !Object.hasOwn(value, 'allowEmptyValue')) return;
      const message = `Unexpected \`allowEmptyValue\` on ${place} ${parameterName(value)}, expected it on query and form parameters only`;
      report(message, 'allowEmptyValue');
    },
  },
};
