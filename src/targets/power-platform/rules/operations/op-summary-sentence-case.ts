import {quote, textOf} from '../../../../core/json/value.js';
import type {PowerPlatformRule} from '../nodes.js';

export const opSummarySentenceCase: PowerPlatformRule = {
  id: 'op-summary-sentence-case',
  severity: {custom: 'off', verified: 'warning', independent: 'warning'},
  summary:
    'The summary of an operation begins with a capital and goes on in lower case, except for names.',
  why: 'Steps of all connectors stand together in a flow and should look alike. Names cannot be told from words here, so capitals on every word are only noted.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/connector-string-guidance',
  examples: [
    {
      name: 'a name within',
      definition: {paths: {'/tides': {get: {summary: 'List tides of Port Ellen'}}}},
      expected: [],
    },
    {
      name: 'no capital, and capitals on every word',
      definition: {
        paths: {'/tides': {get: {summary: 'list tides'}, post: {summary: 'Add A New High Tide'}}},
      },
      expected: [
        '#/paths/~1tides/get/summary: Unexpected lower case `l` at the start of `summary`, expected `L`',
        '#/paths/~1tides/post/summary: Unexpected capitals on every word of `summary` `Add A New High Tide`, expected them only on the first word and on names',
      ],
    },
  ],
  check: {
    operation({value, isInternal}, report) {
      if (isInternal) return;
      const summary = textOf(value['summary'])?.trim() ?? '';
      const first = summary.charAt(0);
      if (/^\p{Ll}/u.test(summary)) {
        const found = `lower case ${quote(first)} at the start of \`summary\``;
        report(`Unexpected ${found}, expected ${quote(first.toUpperCase())}`, 'summary');
      } else if (isTitleCase(summary)) {
        const found = `Unexpected capitals on every word of \`summary\` ${quote(summary)}`;
        const expected = 'expected them only on the first word and on names';
        report(`${found}, ${expected}`, 'summary', {severity: 'note'});
      }
    },
  },
};

/** At least three words after the first have a capital and are no abbreviation; short words do not count. */
function isTitleCase(summary: string): boolean {
  const words = summary
    .split(/\s+/)
    .slice(1)
    .filter(word => /^\p{L}{3,}$/u.test(word) && !/^\p{Lu}+$/u.test(word));
  return words.length >= 3 && words.every(word => /^\p{Lu}/u.test(word));
}
