import {parameterName} from '../_helpers/parameter-name.js';
import {queryParameter, withParameters} from '../_helpers/tide-samples.js';
import type {PowerPlatformRule} from '../nodes.js';

export const paramPathRequired: PowerPlatformRule = {
  id: 'param-path-required',
  code: 'PathParameterMustBeRequired',
  severity: 'error',
  summary: 'A path parameter has `required: true`.',
  why: 'The service refuses the definition: without the value there is no address to call.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {
      name: 'required',
      definition: withParameters(queryParameter({in: 'path', required: true})),
      expected: [],
    },
    {
      name: 'optional',
      definition: withParameters(queryParameter({in: 'path'})),
      expected: [
        '#/paths/~1tides/get/parameters/0: Unexpected path parameter `day` that is optional, expected `required: true`',
      ],
    },
  ],
  check: {
    parameter({value, in: place}, report) {
      const required = value['required'];
      if (place !== 'path' || (required !== undefined && required !== false)) return;
      const message = `Unexpected path ${parameterName(value)} that is optional, expected \`required: true\``;
      report(message, 'required');
    },
  },
};
