import {quote, textOf} from '../../../../core/json/value.js';
import type {PowerPlatformRule} from '../nodes.js';

export const opSummaryEnd: PowerPlatformRule = {
  id: 'op-summary-end',
  severity: {custom: 'off', verified: 'warning', independent: 'warning'},
  summary: 'The summary of an operation ends with a letter, a digit or a closing parenthesis.',
  why: 'It is a title and no sentence; the text guidance for connectors asks for no punctuation at its end.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/connector-string-guidance',
  examples: [
    {name: 'a summary without punctuation', expected: []},
    {
      name: 'a final mark',
      definition: {paths: {'/tides': {get: {summary: 'List tides.'}}}},
      expected: [
        '#/paths/~1tides/get/summary: Unexpected `.` at the end of `summary`, expected a letter, a digit or `)`',
      ],
    },
  ],
  check: {
    operation({value, isInternal}, report) {
      if (isInternal) return;
      const summary = textOf(value['summary']) ?? '';
      // Characters that are refused anywhere are told by op-summary-restricted-chars.
      const [last] = /[^\p{L}\p{M}\p{N})/\\<>*%&?]$/u.exec(summary) ?? [];
      if (last === undefined || summary.trim() === '') return;
      const found = /\s/.test(last) ? 'space' : quote(last);
      report(
        `Unexpected ${found} at the end of \`summary\`, expected a letter, a digit or \`)\``,
        'summary',
      );
    },
  },
};
