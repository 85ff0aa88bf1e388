import {describe, member, quote} from '../../../../core/json/value.js';
import {ownerOf} from '../_helpers/violation-owner.js';
import type {PowerPlatformRule} from '../nodes.js';

export const defSwaggerVersion: PowerPlatformRule = {
  id: 'def-swagger-version',
  code: 'SpecificationVersionIncorrect',
  policy: '5000.2.6.3',
  severity: 'error',
  summary: '`swagger` is the text `2.0`.',
  why: 'The platform reads OpenAPI 2.0 only. It refuses 3.x, 1.2 and the number 2.0 (without quotes).',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/faq',
  examples: [
    {name: 'version 2.0', expected: []},
    {
      name: 'a number',
      definition: {swagger: 2},
      expected: ['#/swagger: Unexpected version number 2, expected the text `2.0`'],
    },
    {
      name: 'version 1.2',
      definition: {swagger: '1.2'},
      expected: ['#/swagger: Unexpected version text `1.2`, expected the text `2.0`'],
    },
    {
      name: 'OpenAPI 3',
      definition: {swagger: null, openapi: '3.0.1'},
      expected: ['#/openapi: Unexpected OpenAPI `3.0.1`, expected `swagger` with the text `2.0`'],
    },
  ],
  check: {
    violation(violation, report) {
      if (ownerOf(violation) !== 'def-swagger-version') return;
      const {keyword, value} = violation;
      // What is missing is told where `openapi` stands in its place.
      if (keyword === 'required') return;
      if (keyword !== 'additionalProperties')
        return report(`Unexpected version ${describe(value)}, expected the text \`2.0\``);
      const version = quote(member(value, 'openapi'));
      report(
        `Unexpected OpenAPI ${version}, expected \`swagger\` with the text \`2.0\``,
        'openapi',
      );
    },
  },
};
