import {quote} from '../../../../core/json/value.js';
import {withBody} from '../_helpers/tide-samples.js';
import {ownerOf} from '../_helpers/violation-owner.js';
import type {PowerPlatformRule} from '../nodes.js';

/** Keywords that OpenAPI 2.0 has elsewhere: on parameters, operations or responses. */
const ELSEWHERE: ReadonlySet<string> = new Set(
  'allowEmptyValue collectionFormat consumes headers in name operationId parameters produces responses schema schemes security summary tags'.split(
    ' ',
  ),
);

export const schemaKeys: PowerPlatformRule = {
  id: 'schema-keys',
  code: ['AdditionalPropertyNotAllowed', 'SwaggerKeywordNotSupported'],
  severity: 'error',
  summary: 'A schema has only the keys of OpenAPI 2.0, and extensions.',
  why: 'The service refuses the definition. Often it is a property that stands beside `properties` rather than in it.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {
      name: 'keys of a schema',
      definition: withBody({type: 'string', maxLength: 10, 'x-unit': 'm'}),
      expected: [],
    },
    {
      name: 'a property beside properties',
      definition: withBody({type: 'object', height: {type: 'number'}}),
      expected: [
        '#/paths/~1tides/post/parameters/0/schema: Unexpected key `height` in a schema, expected only keys of an OpenAPI 2.0 schema',
      ],
    },
    {
      name: 'a key of parameters',
      definition: withBody({type: 'array', items: {type: 'string'}, collectionFormat: 'csv'}),
      expected: [
        '#/paths/~1tides/post/parameters/0/schema: Unexpected key `collectionFormat` in a schema, expected it in other places only',
      ],
    },
  ],
  check: {
    violation(violation, report) {
      if (ownerOf(violation) !== 'schema-keys') return;
      const key = String(violation.params['additionalProperty']);
      const found = `Unexpected key ${quote(key)} in a schema, expected`;
      if (!ELSEWHERE.has(key)) return report(`${found} only keys of an OpenAPI 2.0 schema`);
      const details = {code: 'SwaggerKeywordNotSupported'};
      report(`${found} it in other places only`, undefined, details);
    },
  },
};
