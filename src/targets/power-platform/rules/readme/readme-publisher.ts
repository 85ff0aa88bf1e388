import {quote, textOf} from '../../../../core/json/value.js';
import {readmeWith} from '../_helpers/readme-example.js';
import {isTemplateText} from '../_helpers/template-text.js';
import type {MarkdownHeading, PowerPlatformRule} from '../nodes.js';

export const readmePublisher: PowerPlatformRule = {
  id: 'readme-publisher',
  severity: {custom: 'off', verified: 'warning', independent: 'warning'},
  summary: 'The readme has a heading "Publisher: NAME" with the publisher of apiProperties.json.',
  why: 'Users turn to that name; reviewers compare both.',
  source:
    'https://github.com/microsoft/PowerPlatformConnectors/blob/dev/templates/certified-connectors/readme.md',
  examples: [
    {name: 'the publisher', readme: readmeWith(), expected: []},
    {
      name: 'no publisher',
      readme: readmeWith({publisher: ''}),
      expected: [
        'readme:1:1: Unexpected readme without a publisher, expected a heading `Publisher: Harbour Tides Association`',
      ],
    },
    {
      name: 'another publisher',
      readme: readmeWith({publisher: '## Publisher: Tide Club'}),
      expected: [
        'readme:4:1: Unexpected publisher `Tide Club`, expected `Harbour Tides Association` as in apiProperties.json',
      ],
    },
  ],
  check: {
    readme({headings, at, connector}, report) {
      const publisher = textOf(connector.properties?.properties['publisher'])?.trim();
      const heading = headings.find(({text}) => /^\W*publishers?\b/i.test(text));
      if (!heading) {
        const expected = `expected a heading ${quote(`Publisher: ${publisher || 'NAME'}`)}`;
        return report(`Unexpected readme without a publisher, ${expected}`, at(1));
      }
      const name = nameIn(heading);
      if (
        !publisher ||
        isTemplateText(heading.text) ||
        comparable(name).includes(comparable(publisher))
      )
        return;
      const expected = `expected ${quote(publisher)} as in apiProperties.json`;
      report(`Unexpected publisher ${quote(name)}, ${expected}`, at(heading.line));
    },
  },
};

/** Behind the colon, or below the heading. */
function nameIn({text, body}: MarkdownHeading): string {
  const name = text.replace(/^\W*publishers?\W*/i, '').trim();
  return name || (body.split('\n')[0] ?? '').trim();
}

function comparable(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
