import {quote} from '../../../../core/json/value.js';
import {ownerOf} from '../_helpers/violation-owner.js';
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
      name: 'a key that is misspelt',
      definition: {paths: {'/tides': {get: {operationID: 'ListTides'}}}},
      expected: [
        '#/paths/~1tides/get/operationID: Unexpected key `operationID`, expected only keys of an OpenAPI 2.0 operation',
      ],
    },
  ],
  check: {
    violation(violation, report) {
      if (ownerOf(violation) !== 'op-keys') return;
      const key = String(violation.params['additionalProperty']);
      report(`Unexpected key ${quote(key)}, expected only keys of an OpenAPI 2.0 operation`, key);
    },
  },
};
