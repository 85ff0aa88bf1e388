import {quote, textOf} from '../../../../core/json/value.js';
import {child} from '../../../../core/pointer.js';
import type {Node} from '../../../../lint/definition/nodes.js';
import type {Report} from '../../../../lint/rule.js';
import {regularExpressionProblem} from '../_helpers/regular-expression.js';
import {queryParameter, withBody, withParameters} from '../_helpers/tide-samples.js';
import {inValuePlaces} from '../_helpers/value-places.js';
import type {PowerPlatformRule} from '../nodes.js';

export const paramPattern: PowerPlatformRule = {
  id: 'param-pattern',
  code: 'PatternShouldBeValidRegularExpression',
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary: '`pattern` is a regular expression.',
  why: 'The service compiles it, as .NET does, and refuses what does not compile.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {
      name: 'three capitals',
      definition: withParameters(queryParameter({pattern: '^[A-Z]{3}$'})),
      expected: [],
    },
    {
      name: 'an option that only .NET has',
      definition: withParameters(queryParameter({pattern: '(?i)^north'})),
      expected: [],
    },
    {
      name: 'an open bracket in a parameter',
      definition: withParameters(queryParameter({pattern: '^[A-Z'})),
      expected: [
        '#/paths/~1tides/get/parameters/0/pattern: Unexpected pattern `^[A-Z` (unterminated character class), expected a regular expression',
      ],
    },
    {
      name: 'a wildcard in a schema',
      definition: withBody({type: 'string', pattern: '*.txt'}),
      expected: [
        '#/paths/~1tides/post/parameters/0/schema/pattern: Unexpected pattern `*.txt` (nothing to repeat), expected a regular expression',
      ],
    },
  ],
  check: {
    parameter: inValuePlaces(checkPattern),
    header: inValuePlaces(checkPattern),
    schema: checkPattern,
  },
};

function checkPattern({pointer, value}: Node, report: Report): void {
  const pattern = textOf(value['pattern']);
  const problem = pattern === undefined ? undefined : regularExpressionProblem(pattern);
  if (problem === undefined) return;
  const message = `Unexpected pattern ${quote(pattern)} (${problem}), expected a regular expression`;
  report(message, {pointer: child(pointer, 'pattern')});
}
