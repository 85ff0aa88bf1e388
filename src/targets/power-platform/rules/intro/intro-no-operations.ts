import {quote, textOf} from '../../../../core/json/value.js';
import {plainTitle} from '../_helpers/find-section.js';
import {introWith} from '../_helpers/intro-example.js';
import {isOperationsHeading} from '../_helpers/intro-headings.js';
import type {ConnectorNode, PowerPlatformRule} from '../nodes.js';

// A note: the page forbids it, and connectors with such a list were certified.
export const introNoOperations: PowerPlatformRule = {
  id: 'intro-no-operations',
  severity: {custom: 'off', verified: 'note', independent: 'note'},
  summary: 'The intro does not list operations.',
  why: 'Microsoft adds that list from the definition: readers would see it twice, and one of them grows old.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/submit-for-certification',
  examples: [
    {name: 'no list', intro: introWith({}), expected: []},
    {
      name: 'a list of operations',
      intro: introWith({end: '## Supported operations\n### List tides\nLists the tides.'}),
      expected: ['intro:12:1: Unexpected list of operations `Supported operations`, expected none'],
    },
    {
      name: 'an operation as a heading',
      intro: introWith({end: '## FAQ\nAsk us.\n\n### List tides\nLists the tides.'}),
      expected: ['intro:15:1: Unexpected list of operations `List tides`, expected none'],
    },
  ],
  check: {
    intro({headings, at, connector}, report) {
      const summaries = summariesOf(connector);
      const first = headings.find(
        ({text}) => isOperationsHeading(text) || summaries.has(plainTitle(text)),
      );
      if (!first) return;
      const message = `Unexpected list of operations ${quote(first.text)}, expected none`;
      report(message, at(first.line));
    },
  },
};

function summariesOf({definition}: ConnectorNode): ReadonlySet<string> {
  const summaries = (definition?.operations ?? []).map(({value}) => textOf(value['summary']) ?? '');
  return new Set(summaries.filter(summary => summary !== '').map(plainTitle));
}
