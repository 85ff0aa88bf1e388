import {quote, textOf} from '../../../../core/json/value.js';
import type {PowerPlatformRule} from '../nodes.js';

export const basepathTrailingSlash: PowerPlatformRule = {
  id: 'basepath-trailing-slash',
  severity: 'warning',
  summary: '`basePath` does not end in `/`, unless it is `/`.',
  why: 'Every path begins with a slash already: requests get two in a row, which some servers do not answer.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {name: 'only a slash', definition: {basePath: '/'}, expected: []},
    {
      name: 'a slash at the end',
      definition: {basePath: '/v1/'},
      expected: ['#/basePath: Unexpected base path `/v1/`, expected `/v1`'],
    },
  ],
  check: {
    definition({value}, report) {
      const path = textOf(value['basePath']) ?? '';
      if (path.length < 2 || !path.endsWith('/')) return;
      report(
        `Unexpected base path ${quote(path)}, expected ${quote(path.slice(0, -1))}`,
        'basePath',
      );
    },
  },
};
