import type {PowerPlatformRule} from '../nodes.js';

export const defJsonStrict: PowerPlatformRule = {
  id: 'def-json-strict',
  policy: '5000.2.6.2',
  severity: 'error',
  summary:
    'The definition is strict JSON: no comments, no trailing commas, each key once in an object.',
  why: 'The service reads strict JSON only. Editors and some parsers are milder, so the fault shows first at the upload.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-policy-errors',
  examples: [
    {name: 'strict JSON', expected: []},
    {
      name: 'a comma after the last entry',
      definition: '{"swagger": "2.0",}',
      expected: [
        '#: Unexpected `}`, expected no comma before it: JSON allows none after the last entry',
      ],
    },
    {
      name: 'one key twice',
      definition: '{"swagger": "2.0", "host": "a.org", "host": "b.org"}',
      expected: ['#: Unexpected second key `host` in one object, expected each key once'],
    },
  ],
  check: {},
};
