import {quote, textOf} from '../../../../core/json/value.js';
import type {PowerPlatformRule} from '../nodes.js';

export const opDescriptionSentence: PowerPlatformRule = {
  id: 'op-description-sentence',
  severity: {custom: 'off', verified: 'note', independent: 'note'},
  summary: 'The description of an operation begins with a capital and ends with a final mark.',
  why: 'The guidance asks for full sentences; most published connectors have one without, so it is only noted.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
  examples: [
    {name: 'a sentence', expected: []},
    {
      name: 'no capital, and no final mark',
      definition: {
        paths: {
          '/tides': {
            get: {description: 'lists the tides of a day.'},
            post: {description: 'Adds one tide to the day (or replaces it)'},
          },
        },
      },
      expected: [
        '#/paths/~1tides/get/description: Unexpected lower case `l` at the start of `description`, expected a capital',
        '#/paths/~1tides/post/description: Unexpected `)` at the end of `description`, expected `.`, `!` or `?`',
      ],
    },
  ],
  check: {
    operation({value, isInternal}, report) {
      const text = textOf(value['description'])?.trim() ?? '';
      if (text === '' || isInternal) return;
      const first = quote(text.charAt(0));
      if (/^\p{Ll}/u.test(text))
        report(
          `Unexpected lower case ${first} at the start of \`description\`, expected a capital`,
          'description',
        );
      else if (!/[.!?][)"'”’]*(?:\s*\(deprecated\))?$/i.test(text.slice(-40)))
        report(endsWith(text), 'description');
    },
  },
};

function endsWith(text: string): string {
  const last = quote([...text.slice(-2)].at(-1));
  return `Unexpected ${last} at the end of \`description\`, expected \`.\`, \`!\` or \`?\``;
}
