import {quote, textOf} from '../../../../core/json/value.js';
import type {PowerPlatformRule} from '../nodes.js';

/** Words that add nothing to a title. */
const FILLERS =
  'a an the this that of to for in on by with and from it its operation action allows you use used';

const FILLER: ReadonlySet<string> = new Set(FILLERS.split(' '));

export const opDescriptionDetail: PowerPlatformRule = {
  id: 'op-description-detail',
  severity: {custom: 'off', verified: 'warning', independent: 'warning'},
  summary: 'The description of an operation says more than its summary.',
  why: 'The pull request form asks for detailed descriptions; agents choose an operation by it.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission-ip',
  examples: [
    {name: 'a description with details', expected: []},
    {
      name: 'the summary as a sentence',
      definition: {
        paths: {'/tides': {get: {summary: 'List tides', description: 'Lists the tides.'}}},
      },
      expected: [
        '#/paths/~1tides/get/description: Unexpected description `Lists the tides.` without anything new, expected more than the summary says',
      ],
    },
  ],
  check: {
    operation({value, isInternal}, report) {
      const summary = textOf(value['summary']) ?? '';
      const description = textOf(value['description']) ?? '';
      if (isInternal || !isRephrased(summary, description)) return;
      const found = `Unexpected description ${quote(description)} without anything new`;
      report(`${found}, expected more than the summary says`, 'description');
    },
  },
};

/** Whether all words of a description are in the summary; the very same words are told by op-description-differs. */
function isRephrased(summary: string, description: string): boolean {
  const known = wordsOf(summary);
  const told = wordsOf(description);
  if (known.length === 0 || told.length === 0 || known.join(' ') === told.join(' ')) return false;
  const stems = new Set(known.map(stem));
  return told.every(word => FILLER.has(word) || stems.has(stem(word)));
}

function wordsOf(text: string): string[] {
  return (
    text
      .slice(0, 1000)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** `lists` and `list`, `matches` and `match` are one word. */
function stem(word: string): string {
  return word.replace(/(?<=\p{L}{2})e?s$/u, '');
}
