import {quote} from '../../../../core/json/value.js';
import type {PowerPlatformRule} from '../nodes.js';

export const pathNoWildcard: PowerPlatformRule = {
  id: 'path-no-wildcard',
  code: 'OperationPathContainsUnsupportedCharacters',
  severity: 'error',
  summary: 'A path has no `*`.',
  why: 'The gateway would read it as a wildcard, so the definition is refused.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {name: 'a path without a star', expected: []},
    {
      name: 'a path with a star',
      definition: {paths: {'/tides/*': {}}},
      expected: ['#/paths/~1tides~1*: Unexpected `*` in path `/tides/*`, expected a path variable'],
    },
  ],
  check: {
    pathItem({path}, report) {
      if (!path.includes('*')) return;
      report(`Unexpected \`*\` in path ${quote(path)}, expected a path variable`);
    },
  },
};
