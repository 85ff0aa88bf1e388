import {quote} from '../../../../core/json/value.js';
import {ownerOf} from '../_helpers/violation-owner.js';
import type {PowerPlatformRule} from '../nodes.js';

export const respKeys: PowerPlatformRule = {
  id: 'resp-keys',
  code: 'AdditionalPropertyNotAllowed',
  severity: 'error',
  summary: 'A response, and a header of it, has only the keys of OpenAPI 2.0, and extensions.',
  why: 'The service refuses a definition with keys that it does not know, and does not say which.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {
      name: 'an extension',
      definition: {paths: {'/tides': {get: {responses: {200: {'x-ms-summary': 'Tides'}}}}}},
      expected: [],
    },
    {
      name: 'a key of a schema, and a key that a header does not have',
      definition: {
        paths: {
          '/tides': {
            get: {
              responses: {
                200: {type: 'object', headers: {Next: {type: 'string', required: true}}},
              },
            },
          },
        },
      },
      expected: [
        '#/paths/~1tides/get/responses/200/type: Unexpected key `type`, expected only keys of an OpenAPI 2.0 response',
        '#/paths/~1tides/get/responses/200/headers/Next/required: Unexpected key `required`, expected only keys of an OpenAPI 2.0 header',
      ],
    },
  ],
  check: {
    violation(violation, report) {
      if (ownerOf(violation) !== 'resp-keys') return;
      const key = String(violation.params['additionalProperty']);
      const expected = `expected only keys of an OpenAPI 2.0 ${violation.part}`;
      report(`Unexpected key ${quote(key)}, ${expected}`, key);
    },
  },
};
