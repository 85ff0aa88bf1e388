import {quote} from '../../../../core/json/value.js';
import type {PowerPlatformRule} from '../nodes.js';

export const opKeys: PowerPlatformRule = {
  id: 'op-keys',
  code: 'AdditionalPropertyNotAllowed',
  severity: 'error',
  summary: 'An operation has only the keys of OpenAPI 2.0, and extensions.',
  why: 'The service refuses a definition with keys that it does not know, and does not say which.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {
      name: 'an extension',
      definition: {paths: {'/tides': {get: {'x-team': 'coast'}}}},
      expected: [],
    },
    {
      name: 'a key of OpenAPI 3',
      definition: {paths: {'/tides': {get: {requestBody: {}}}}},
      expected: [
        '#/paths/~1tides/get: Unexpected key `requestBody`, expected only keys of an OpenAPI 2.0 operation',
      ],
    },
  ],
  check: {
    violation({part, keyword, params}, report) {
      if (part !== 'operation' || keyword !== 'additionalProperties') return;
      const key = quote(params['additionalProperty']);
      report(`Unexpected key ${key}, expected only keys of an OpenAPI 2.0 operation`);
    },
  },
};
