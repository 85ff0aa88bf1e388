import {parameterName} from '../_helpers/parameter-name.js';
import {queryParameter, withParameters} from '../_helpers/tide-samples.js';
import type {PowerPlatformRule} from '../nodes.js';

export const paramEncodingOnlyPath: PowerPlatformRule = {
  id: 'param-encoding-only-path',
  code: 'QueryParameterEncodingNotSupported',
  // Published connectors have it in ninety places, and the published schema allows it in the query: it does not block.
  severity: 'warning',
  summary: '`x-ms-url-encoding` stands on path parameters only.',
  why: 'It has no effect elsewhere: values in the query are always encoded once, others never.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {
      name: 'on a path parameter',
      definition: withParameters(
        queryParameter({in: 'path', required: true, 'x-ms-url-encoding': 'single'}),
      ),
      expected: [],
    },
    {
      name: 'on a query parameter',
      definition: withParameters(queryParameter({'x-ms-url-encoding': 'double'})),
      expected: [
        '#/paths/~1tides/get/parameters/0/x-ms-url-encoding: Unexpected `x-ms-url-encoding` on query parameter `day`, expected it on path parameters only',
      ],
    },
  ],
  check: {
    parameter({value, in: place}, report) {
      if (place === 'path' || !Object.hasOwn(value, 'x-ms-url-encoding')) return;
      const found = `${place} ${parameterName(value)}`.trim();
      const message = `Unexpected \`x-ms-url-encoding\` on ${found}, expected it on path parameters only`;
      report(message, 'x-ms-url-encoding');
    },
  },
};
