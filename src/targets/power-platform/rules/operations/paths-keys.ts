import {quote} from '../../../../core/json/value.js';
import {ownerOf} from '../_helpers/violation-owner.js';
import type {PowerPlatformRule} from '../nodes.js';

export const pathsKeys: PowerPlatformRule = {
  id: 'paths-keys',
  code: 'AdditionalPropertyNotAllowed',
  severity: 'error',
  summary: 'A path has only methods of OpenAPI 2.0, `parameters`, and extensions.',
  why: 'The service refuses a definition with other keys. Methods are written in lower case.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {
      name: 'an extension',
      definition: {paths: {'/tides': {'x-team': 'coast'}}},
      expected: [],
    },
    {
      name: 'a method in capitals',
      definition: {paths: {'/tides': {POST: {}}}},
      expected: [
        '#/paths/~1tides/POST: Unexpected key `POST` in path `/tides`, expected a method in lower case, `parameters` or an extension',
      ],
    },
  ],
  check: {
    violation(violation, report) {
      if (ownerOf(violation) !== 'paths-keys') return;
      const key = String(violation.params['additionalProperty']);
      const expected = 'expected a method in lower case, `parameters` or an extension';
      report(`Unexpected key ${quote(key)} in path ${quote(violation.key)}, ${expected}`, key);
    },
  },
};
