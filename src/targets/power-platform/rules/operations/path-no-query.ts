import {quote} from '../../../../core/json/value.js';
import type {PowerPlatformRule} from '../nodes.js';

export const pathNoQuery: PowerPlatformRule = {
  id: 'path-no-query',
  code: 'OperationPathMayNotContainQueryOrFragment',
  severity: 'error',
  summary: 'A path has no `?` and no `#`.',
  why: 'A query belongs into parameters and a fragment never reaches the server, so the definition is refused.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {
      name: 'an encoded question mark',
      definition: {paths: {'/tides%3F': {get: {operationId: 'AskTides'}}}},
      expected: [],
    },
    {
      name: 'a query in the path',
      definition: {paths: {'/tides?unit=metre': {}}},
      expected: [
        '#/paths/~1tides?unit=metre: Unexpected `?` in path `/tides?unit=metre`, expected query parameters',
      ],
    },
    {
      name: 'a fragment in the path',
      definition: {paths: {'/tides#high': {}}},
      expected: ['#/paths/~1tides#high: Unexpected `#` in path `/tides#high`, expected `%23`'],
    },
  ],
  check: {
    pathItem({path}, report) {
      const [found] = /[?#]/.exec(path) ?? [];
      if (found === undefined) return;
      const expected = found === '?' ? 'query parameters' : '`%23`';
      report(`Unexpected ${quote(found)} in path ${quote(path)}, expected ${expected}`);
    },
  },
};
