import type {Violation} from '../../../../core/definition/check-structure.js';
import {listOf, quote} from '../../../../core/json/value.js';
import type {Report} from '../../../../lint/rule.js';
import {checkEnumTypes} from '../_helpers/check-values.js';
import {queryParameter, withParameters} from '../_helpers/tide-samples.js';
import {inValuePlaces} from '../_helpers/value-places.js';
import {ownerOf} from '../_helpers/violation-owner.js';
import type {PowerPlatformRule} from '../nodes.js';

/** Empty and repeated values are reported for schemas too; their types by `schema-default-type`. */
export const paramEnumNonempty: PowerPlatformRule = {
  id: 'param-enum-nonempty',
  code: ['EnumMustContainAtLeastOneElement', 'ArrayDuplicateValue', 'InvalidEnumValue'],
  severity: 'error',
  summary: '`enum` has values, each once, and in a parameter all of its type.',
  why: 'The service refuses the definition: the designer makes a list of choices of it.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {
      name: 'two choices',
      definition: withParameters(queryParameter({enum: ['high', 'low']})),
      expected: [],
    },
    {
      name: 'no choice',
      definition: withParameters(queryParameter({enum: []})),
      expected: [
        '#/paths/~1tides/get/parameters/0/enum: Unexpected empty `enum`, expected at least one value',
      ],
    },
    {
      name: 'a choice twice',
      definition: withParameters(queryParameter({enum: ['high', 'low', 'high']})),
      expected: [
        '#/paths/~1tides/get/parameters/0/enum: Unexpected second `high` in `enum`, expected each value once',
      ],
    },
    {
      name: 'a choice of another type',
      definition: withParameters(queryParameter({enum: ['1', 2]})),
      expected: [
        '#/paths/~1tides/get/parameters/0/enum/1: Unexpected number 2 in `enum`, expected a text',
      ],
    },
  ],
  check: {
    violation(violation, report) {
      if (ownerOf(violation) === 'param-enum-nonempty') reportList(violation, report);
    },
    parameter: inValuePlaces(checkEnumTypes),
    header: inValuePlaces(checkEnumTypes),
  },
};

function reportList({keyword, value, params}: Violation, report: Report): void {
  if (keyword === 'minItems') {
    report('Unexpected empty `enum`, expected at least one value');
    return;
  }
  const second = quote(listOf(value)[Number(params['i'])]);
  const message = `Unexpected second ${second} in \`enum\`, expected each value once`;
  report(message, undefined, {code: 'ArrayDuplicateValue'});
}
