import {parameterName} from '../_helpers/parameter-name.js';
import {queryParameter, withParameters} from '../_helpers/tide-samples.js';
import type {PowerPlatformRule} from '../nodes.js';

export const paramPathEncoding: PowerPlatformRule = {
  id: 'param-path-encoding',
  code: 'PathParameterMissingEncoding',
  severity: 'warning',
  summary: 'A path parameter says by `x-ms-url-encoding` how its value is encoded.',
  why: 'Values with a slash, a space or a percent sign may lead to a wrong address. Reviewers ask for `single`.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {
      name: 'encoded once',
      definition: withParameters(
        queryParameter({in: 'path', required: true, 'x-ms-url-encoding': 'single'}),
      ),
      expected: [],
    },
    {
      name: 'nothing said',
      definition: withParameters(queryParameter({in: 'path', required: true})),
      expected: [
        '#/paths/~1tides/get/parameters/0: Unexpected path parameter `day` without `x-ms-url-encoding`, expected `single`',
      ],
    },
  ],
  check: {
    parameter({value, in: place}, report) {
      if (place !== 'path' || Object.hasOwn(value, 'x-ms-url-encoding')) return;
      const message = `Unexpected path ${parameterName(value)} without \`x-ms-url-encoding\`, expected \`single\``;
      report(message, 'x-ms-url-encoding');
    },
  },
};
