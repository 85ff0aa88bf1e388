import {quote, textOf} from '../../../../core/json/value.js';
import type {Report} from '../../../../lint/rule.js';
import {isHiddenParameter} from '../_helpers/hidden-parameter.js';
import {plainText} from '../_helpers/plain-text.js';
import {isSentence} from '../_helpers/sentence-label.js';
import {queryParameter, withParameters} from '../_helpers/tide-samples.js';
import {uncapitalizedWord} from '../_helpers/title-case.js';
import type {PowerPlatformRule} from '../nodes.js';

export const paramSummaryCase: PowerPlatformRule = {
  id: 'param-summary-case',
  severity: {custom: 'off', verified: 'warning', independent: 'warning'},
  summary:
    'The `x-ms-summary` of a parameter is in title case; its description is a sentence with a final mark.',
  why: 'All connectors share one designer. Reviewers ask for the same style of labels and hints in all of them.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/connector-string-guidance',
  examples: [
    {
      name: 'a title and a sentence',
      definition: withParameters(queryParameter({'x-ms-summary': 'Day of the Tide'})),
      expected: [],
    },
    {
      name: 'one word as a description',
      definition: withParameters(queryParameter({description: 'Day'})),
      expected: [],
    },
    {
      name: 'a small word',
      definition: withParameters(queryParameter({'x-ms-summary': 'Tide day'})),
      expected: [
        '#/paths/~1tides/get/parameters/0/x-ms-summary: Unexpected word `day` in `x-ms-summary` `Tide day`, expected a capital: Title Case',
      ],
    },
    {
      name: 'a plural in parentheses, an apostrophe and a hyphen',
      definition: withParameters(
        queryParameter({'x-ms-summary': "Recipient(s) of Harbour's E-mail"}),
      ),
      expected: [],
    },
    {
      name: 'a sentence as a label, told by another rule',
      definition: withParameters(queryParameter({'x-ms-summary': 'The day of the tide.'})),
      expected: [],
    },
    {
      name: 'a description without an end',
      definition: withParameters(queryParameter({description: 'The day of the tides'})),
      expected: [
        '#/paths/~1tides/get/parameters/0/description: Unexpected end of the description of `day`, expected `.`, `!` or `?`',
      ],
    },
    {
      name: 'a description without a capital',
      definition: withParameters(queryParameter({description: 'day of the tides.'})),
      expected: [
        '#/paths/~1tides/get/parameters/0/description: Unexpected lower case at the start of the description of `day`, expected a capital',
      ],
    },
    {
      name: 'a description that copies the label, told by another rule',
      definition: withParameters(
        queryParameter({'x-ms-summary': 'Day Of Tide', description: 'Day Of Tide'}),
      ),
      expected: [],
    },
  ],
  check: {
    parameter(node, report) {
      const {value, name} = node;
      if (node.in === 'body' || isHiddenParameter(node)) return;
      const summary = textOf(value['x-ms-summary']) ?? '';
      const description = textOf(value['description'])?.trim() ?? '';
      checkSummary(summary, report);
      // A copy of the label has to be written anew: def-copy-paste-strings asks for it.
      if (plainText(description) !== plainText(summary))
        checkDescription(name, description, report);
    },
  },
};

function checkSummary(summary: string, report: Report): void {
  const word = uncapitalizedWord(summary);
  // A sentence has to be written anew: param-summary-length asks for it.
  if (word === undefined || isSentence(summary)) return;
  const message = `Unexpected word ${quote(word)} in \`x-ms-summary\` ${quote(summary)}, expected a capital: Title Case`;
  report(message, 'x-ms-summary');
}

function checkDescription(name: string, description: string, report: Report): void {
  const found = `the description of ${quote(name)}`;
  if (!/\s/.test(description)) return;
  if (/^\p{Ll}+[\s,]/u.test(description))
    report(`Unexpected lower case at the start of ${found}, expected a capital`, 'description');
  if (!/[.!?:;…)\]"'”’`]$/.test(description))
    report(`Unexpected end of ${found}, expected \`.\`, \`!\` or \`?\``, 'description');
}
