import {quote} from '../../../../core/json/value.js';
import {isHiddenPlace} from '../_helpers/hidden-place.js';
import {slipIn} from '../_helpers/spelling.js';
import type {PowerPlatformRule} from '../nodes.js';

export const defSpelling: PowerPlatformRule = {
  id: 'def-spelling',
  policy: '5000.2.3.2',
  severity: {custom: 'off', verified: 'warning', independent: 'warning'},
  summary:
    'Texts are spelt right, abbreviations are in capitals, and summaries have no camelCase words.',
  why: 'Reviewers read every text. What is found here are frequent slips only; no dictionary is asked.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
  examples: [
    {
      name: 'an abbreviation in capitals',
      definition: {definitions: {TideList: {properties: {count: {'x-ms-summary': 'Tide ID'}}}}},
      expected: [],
    },
    {
      name: 'an abbreviation like a word',
      definition: {definitions: {TideList: {properties: {count: {'x-ms-summary': 'Tide Id'}}}}},
      expected: [
        '#/definitions/TideList/properties/count/x-ms-summary: Unexpected `Id`, expected `ID`',
      ],
    },
    {
      name: 'a name of a program',
      definition: {definitions: {TideList: {properties: {count: {'x-ms-summary': 'tideCount'}}}}},
      expected: [
        '#/definitions/TideList/properties/count/x-ms-summary: Unexpected `tideCount`, expected words for people',
      ],
    },
    {
      name: 'a slip',
      definition: {
        paths: {
          '/tides': {get: {description: 'Lists the tides that are recieved from each harbour.'}},
        },
      },
      expected: ['#/paths/~1tides/get/description: Unexpected `recieved`, expected `received`'],
    },
  ],
  check: {
    text({text, key, position, isInternal, definition, pointer}, report) {
      if (isInternal || key === 'title') return;
      const isName = key !== 'description' && position !== 'info';
      const found = misspeltIn(text) ?? (isName ? camelCaseIn(text) : undefined);
      if (!found || isHiddenPlace(definition, pointer)) return;
      report(`Unexpected ${quote(found.word)}, expected ${found.expected}`);
    },
  },
};

interface Found {
  readonly word: string;
  readonly expected: string;
}

function misspeltIn(text: string): Found | undefined {
  const slip = slipIn(text);
  return slip && {word: slip.word, expected: quote(slip.expected)};
}

function camelCaseIn(text: string): Found | undefined {
  const word = /\b[a-z]{2,}[A-Z][a-z]+\w*/.exec(text)?.[0];
  return word === undefined ? undefined : {word, expected: 'words for people'};
}
