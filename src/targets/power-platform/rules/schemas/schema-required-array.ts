import {listOf, quote} from '../../../../core/json/value.js';
import {withBody} from '../_helpers/tide-samples.js';
import {ownerOf} from '../_helpers/violation-owner.js';
import type {PowerPlatformRule} from '../nodes.js';

const DAY = {type: 'object', properties: {day: {type: 'string'}}};

export const schemaRequiredArray: PowerPlatformRule = {
  id: 'schema-required-array',
  code: ['RequiredPropertyArrayEmpty', 'ArrayDuplicateValue'],
  severity: 'error',
  summary: '`required` of a schema names at least one property, each once.',
  why: 'The service refuses the definition. Where nothing is required, the key is left out.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {name: 'one name', definition: withBody({...DAY, required: ['day']}), expected: []},
    {
      name: 'no name',
      definition: withBody({...DAY, required: []}),
      expected: [
        '#/paths/~1tides/post/parameters/0/schema/required: Unexpected empty `required`, expected names, or no such key',
      ],
    },
    {
      name: 'a name twice',
      definition: withBody({...DAY, required: ['day', 'day']}),
      expected: [
        '#/paths/~1tides/post/parameters/0/schema/required: Unexpected second `day` in `required`, expected each name once',
      ],
    },
  ],
  check: {
    violation(violation, report) {
      if (ownerOf(violation) !== 'schema-required-array') return;
      if (violation.keyword === 'minItems')
        return report('Unexpected empty `required`, expected names, or no such key');
      const name = quote(listOf(violation.value)[Number(violation.params['i'])]);
      const message = `Unexpected second ${name} in \`required\`, expected each name once`;
      report(message, undefined, {code: 'ArrayDuplicateValue'});
    },
  },
};
