import {quote} from '../../../../core/json/value.js';
import {ownerOf} from '../_helpers/violation-owner.js';
import type {PowerPlatformRule} from '../nodes.js';

export const defRootRequired: PowerPlatformRule = {
  id: 'def-root-required',
  code: 'RequiredPropertyMissing',
  severity: 'error',
  summary: 'The definition has `swagger`, `info` and `paths`.',
  why: 'Without any of them it is no OpenAPI document, and the service refuses it before it looks at the rest.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {name: 'all three', expected: []},
    {
      name: 'no paths',
      definition: {paths: null},
      expected: [
        '#: Unexpected definition without `paths`, expected `swagger`, `info` and `paths`',
      ],
    },
  ],
  check: {
    violation(violation, report) {
      if (ownerOf(violation) !== 'def-root-required') return;
      const key = quote(violation.params['missingProperty']);
      report(`Unexpected definition without ${key}, expected \`swagger\`, \`info\` and \`paths\``);
    },
  },
};
