import type {PowerPlatformRule} from '../nodes.js';

export const defRefNotOnPath: PowerPlatformRule = {
  id: 'def-ref-not-on-path',
  code: 'PathItemRefNotSuppored',
  severity: 'error',
  summary: 'A path has no `$ref`.',
  why: 'The service does not support references to whole paths, and refuses the definition.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {name: 'a path of its own', expected: []},
    {
      name: 'a reference',
      definition: {paths: {'/tides': {$ref: '#/paths/~1harbours'}}},
      expected: [
        '#/paths/~1tides/$ref: Unexpected `$ref` of a path, expected its operations written out',
      ],
    },
  ],
  check: {
    reference({expected}, report) {
      if (expected === 'none')
        report('Unexpected `$ref` of a path, expected its operations written out');
    },
  },
};
