import {quote} from '../../../../core/json/value.js';
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
    text({text, key, position, isInternal}, report) {
      if (isInternal || key === 'title') return;
      const slip = slipIn(text);
      if (slip) return report(`Unexpected ${quote(slip.word)}, expected ${quote(slip.expected)}`);
      const name =
        key === 'description' || position === 'info'
          ? undefined
          : /\b[a-z]{2,}[A-Z][a-z]+\w*/.exec(text)?.[0];
      if (name !== undefined) report(`Unexpected ${quote(name)}, expected words for people`);
    },
  },
};
