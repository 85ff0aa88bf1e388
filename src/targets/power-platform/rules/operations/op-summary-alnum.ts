import {quote, textOf} from '../../../../core/json/value.js';
import type {PowerPlatformRule} from '../nodes.js';

export const opSummaryAlnum: PowerPlatformRule = {
  id: 'op-summary-alnum',
  severity: {custom: 'off', verified: 'warning', independent: 'warning'},
  summary: 'The summary of an operation has only letters, digits, spaces and parentheses.',
  why: 'The submission page asks for it; many published summaries with hyphens or commas show that it is not enforced.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
  examples: [
    {
      name: 'a version in parentheses',
      definition: {paths: {'/tides': {get: {summary: 'List tides (V2)'}}}},
      expected: [],
    },
    {
      name: 'an operation that nobody sees',
      definition: {
        paths: {'/tides': {get: {summary: 'Tides: list', 'x-ms-visibility': 'internal'}}},
      },
      expected: [],
    },
    {
      name: 'a colon',
      definition: {paths: {'/tides': {get: {summary: 'Tides: list'}}}},
      expected: [
        '#/paths/~1tides/get/summary: Unexpected `:` in `summary`, expected only letters, digits, spaces and parentheses',
      ],
    },
  ],
  check: {
    operation({value, isInternal}, report) {
      if (isInternal) return;
      const characters = unusualIn(textOf(value['summary'])?.trim() ?? '');
      if (characters.size === 0) return;
      const found = [...characters].map(quote).join(', ');
      const expected = 'expected only letters, digits, spaces and parentheses';
      report(`Unexpected ${found} in \`summary\`, ${expected}`, 'summary');
    },
  },
};

/** The last character, and those that are refused, have rules of their own. */
function unusualIn(summary: string): Set<string> {
  return new Set(summary.slice(0, -1).match(/[^\p{L}\p{M}\p{N}\s()/\\<>*%&?]/gu));
}
