import {listOf, quote} from '../../../../core/json/value.js';
import {ownerOf} from '../_helpers/violation-owner.js';
import type {PowerPlatformRule} from '../nodes.js';

export const defRootArrayKeywords: PowerPlatformRule = {
  id: 'def-root-array-keywords',
  code: ['SchemesArrayEmpty', 'ArrayDuplicateValue'],
  severity: 'error',
  summary: '`schemes` has at least one entry, and no list has an entry twice.',
  why: 'The service refuses empty `schemes` and repeated entries in `consumes`, `produces`, `schemes`, `tags` and `security`.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {
      name: 'each entry once',
      definition: {consumes: ['application/json', 'text/plain']},
      expected: [],
    },
    {
      name: 'no scheme',
      definition: {schemes: []},
      expected: ['#/schemes: Unexpected empty `schemes`, expected at least `https`'],
    },
    {
      name: 'an entry twice',
      definition: {produces: ['application/json', 'application/json']},
      expected: [
        '#/produces/1: Unexpected second entry `application/json` in `produces`, expected each entry once',
      ],
    },
  ],
  check: {
    definition({value}, report) {
      const {schemes} = value;
      if (!Array.isArray(schemes) || schemes.length > 0) return;
      report('Unexpected empty `schemes`, expected at least `https`', 'schemes', {
        code: 'SchemesArrayEmpty',
      });
    },
    violation(violation, report) {
      if (ownerOf(violation) !== 'def-root-array-keywords') return;
      const {key, value, params} = violation;
      const index = Math.max(Number(params['i']), Number(params['j']));
      const entry = quote(listOf(value)[index]);
      report(
        `Unexpected second entry ${entry} in ${quote(key)}, expected each entry once`,
        [index],
        {code: 'ArrayDuplicateValue'},
      );
    },
  },
};
