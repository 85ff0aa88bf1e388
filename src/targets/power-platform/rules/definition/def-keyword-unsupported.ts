import {quote} from '../../../../core/json/value.js';
import {ownerOf} from '../_helpers/violation-owner.js';
import type {PowerPlatformRule} from '../nodes.js';

export const defKeywordUnsupported: PowerPlatformRule = {
  id: 'def-keyword-unsupported',
  code: ['SwaggerKeywordNotSupported', 'AdditionalPropertyNotAllowed'],
  severity: 'error',
  summary:
    'The definition has no keyword of OpenAPI 3 or of newer JSON Schema, such as `oneOf`, `nullable`, `requestBody` or `content`.',
  why: 'The service refuses the definition: it reads OpenAPI 2.0 only.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {name: 'keywords of OpenAPI 2.0', expected: []},
    {
      name: 'alternatives in a schema',
      definition: {definitions: {TideList: {oneOf: []}}},
      expected: [
        '#/definitions/TideList/oneOf: Unexpected keyword `oneOf`, expected only keywords of OpenAPI 2.0',
      ],
    },
    {
      name: 'a body of OpenAPI 3',
      definition: {paths: {'/tides': {get: {callbacks: {}}}}},
      expected: [
        '#/paths/~1tides/get/callbacks: Unexpected keyword `callbacks`, expected only keywords of OpenAPI 2.0',
      ],
    },
  ],
  check: {
    violation(violation, report) {
      if (ownerOf(violation) !== 'def-keyword-unsupported') return;
      const key = String(violation.params['additionalProperty']);
      const code =
        violation.part === 'schema' ? 'SwaggerKeywordNotSupported' : 'AdditionalPropertyNotAllowed';
      report(`Unexpected keyword ${quote(key)}, expected only keywords of OpenAPI 2.0`, [key], {
        code,
      });
    },
  },
};
