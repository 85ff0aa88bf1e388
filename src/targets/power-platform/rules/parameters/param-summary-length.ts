import {quote, textOf} from '../../../../core/json/value.js';
import {isHiddenParameter} from '../_helpers/hidden-parameter.js';
import {isSentence, LONGEST_LABEL} from '../_helpers/sentence-label.js';
import {queryParameter, withParameters} from '../_helpers/tide-samples.js';
import type {PowerPlatformRule} from '../nodes.js';

const LONG =
  'The time of day at which the tide is highest in the harbour, in the zone of the coast';

export const paramSummaryLength: PowerPlatformRule = {
  id: 'param-summary-length',
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary: `The x-ms-summary of a parameter has at most ${LONGEST_LABEL} characters: letters, digits, spaces and parentheses.`,
  why: 'Longer labels are refused at certification, and cut off in the designer. Other characters are only advised against.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/connector-string-guidance',
  examples: [
    {name: 'a short label', definition: withParameters(queryParameter({})), expected: []},
    {
      name: 'a long sentence as a label',
      definition: withParameters(queryParameter({'x-ms-summary': LONG})),
      expected: [
        `#/paths/~1tides/get/parameters/0/x-ms-summary: Unexpected \`x-ms-summary\` of ${LONG.length} characters, expected at most 80`,
      ],
    },
    {
      name: 'a sentence as a label',
      definition: withParameters(queryParameter({'x-ms-summary': 'The day of the tide.'})),
      expected: [
        '#/paths/~1tides/get/parameters/0/x-ms-summary: Unexpected sentence `The day of the tide.` as `x-ms-summary`, expected a short label in Title Case',
      ],
    },
    {
      name: 'a slash',
      definition: withParameters(queryParameter({'x-ms-summary': 'Day/Night'})),
      expected: [
        '#/paths/~1tides/get/parameters/0/x-ms-summary: Unexpected `/` in `x-ms-summary` `Day/Night`, expected only letters, digits, spaces and parentheses',
      ],
    },
  ],
  check: {
    parameter(node, report) {
      const summary = textOf(node.value['x-ms-summary']) ?? '';
      if (isHiddenParameter(node)) return;
      if (summary.length > LONGEST_LABEL) {
        const message = `Unexpected \`x-ms-summary\` of ${summary.length} characters, expected at most ${LONGEST_LABEL}`;
        return report(message, 'x-ms-summary');
      }
      const other = /[^\p{L}\p{M}\p{N} ()]/u.exec(summary)?.[0];
      if (other === undefined) return;
      const message = isSentence(summary)
        ? `Unexpected sentence ${quote(summary)} as \`x-ms-summary\`, expected a short label in Title Case`
        : `Unexpected ${quote(other)} in \`x-ms-summary\` ${quote(summary)}, expected only letters, digits, spaces and parentheses`;
      report(message, 'x-ms-summary', {severity: 'warning'});
    },
  },
};
