import {describe, quote} from '../../../../core/json/value.js';
import {ownerOf} from '../_helpers/violation-owner.js';
import type {PowerPlatformRule} from '../nodes.js';

export const defStructure: PowerPlatformRule = {
  id: 'def-structure',
  code: 'AdditionalPropertyNotAllowed',
  policy: '5000.2.6.2',
  severity: 'error',
  summary:
    'The definition keeps to the structure of OpenAPI 2.0 in all that no other rule looks at.',
  why: 'The service refuses the definition, often without a place.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {
      name: 'external documents',
      definition: {externalDocs: {url: 'https://www.harbourtides.org/api'}},
      expected: [],
    },
    {
      name: 'an unknown key of external documents',
      definition: {externalDocs: {url: 'https://www.harbourtides.org/api', title: 'Tides'}},
      expected: [
        '#/externalDocs/title: Unexpected key `title`, expected only keys that OpenAPI 2.0 has here',
      ],
    },
    {
      name: 'an empty list',
      definition: {definitions: {TideList: {allOf: []}}},
      expected: [
        '#/definitions/TideList/allOf: Unexpected array for `allOf`, expected what OpenAPI 2.0 allows (`minItems`)',
      ],
    },
  ],
  check: {
    violation(violation, report) {
      if (ownerOf(violation) !== 'def-structure') return;
      const {keyword, params, key, value} = violation;
      if (keyword === 'additionalProperties') {
        const unknown = String(params['additionalProperty']);
        return report(
          `Unexpected key ${quote(unknown)}, expected only keys that OpenAPI 2.0 has here`,
          [unknown],
        );
      }
      report(
        `Unexpected ${describe(value)} for ${quote(key)}, expected what OpenAPI 2.0 allows (${quote(keyword)})`,
      );
    },
  },
};
