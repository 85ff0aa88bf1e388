import {quote, textOf} from '../../../../core/json/value.js';
import type {PowerPlatformRule} from '../nodes.js';

export const opSummaryRestrictedChars: PowerPlatformRule = {
  id: 'op-summary-restricted-chars',
  code: 'RestrictedCharactersInSummary',
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary: 'The summary of an operation has none of `/`, `\\`, `<`, `>`, `*`, `%`, `&` and `?`.',
  why: 'Flows make the name of a step of it, in which these are not allowed. Certification refuses them.',
  source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/1095',
  examples: [
    {name: 'a summary without them', expected: []},
    {
      name: 'a slash and an ampersand',
      definition: {paths: {'/tides': {get: {summary: 'List tides & currents in/out'}}}},
      expected: [
        '#/paths/~1tides/get/summary: Unexpected `&`, `/` in `summary`, expected words instead',
      ],
    },
  ],
  check: {
    operation({value}, report) {
      const found = new Set(textOf(value['summary'])?.match(/[/\\<>*%&?]/g));
      if (found.size === 0) return;
      const characters = [...found].map(quote).join(', ');
      report(`Unexpected ${characters} in \`summary\`, expected words instead`, 'summary');
    },
  },
};
