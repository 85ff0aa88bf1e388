import {objectOf, quote, textOf} from '../../../../core/json/value.js';
import {plainTitle} from '../_helpers/find-section.js';
import {readmeWith} from '../_helpers/readme-example.js';
import {isTemplateText} from '../_helpers/template-text.js';
import type {MarkdownHeading, PowerPlatformRule} from '../nodes.js';

export const readmeTitle: PowerPlatformRule = {
  id: 'readme-title',
  severity: {custom: 'off', verified: 'warning', independent: 'warning'},
  summary: 'The readme begins with the title of the connector and a paragraph about it.',
  why: 'It is the first that a reader of the repository sees; reviewers compare it with the definition.',
  source:
    'https://github.com/microsoft/PowerPlatformConnectors/blob/dev/templates/certified-connectors/readme.md',
  examples: [
    {name: 'the title and a paragraph', readme: readmeWith(), expected: []},
    {
      name: 'no title',
      readme: readmeWith({title: ''}),
      expected: [
        'readme:1:1: Unexpected first heading `Publisher: Harbour Tides Association`, expected the title `Harbour Tides` after one `#`',
      ],
    },
    {
      name: 'another title, and no paragraph',
      readme: readmeWith({title: '# Tide Tables'}),
      expected: [
        'readme:1:1: Unexpected title `Tide Tables`, expected `Harbour Tides` as in the definition',
        'readme:1:1: Unexpected title without a paragraph, expected two or three sentences about the connector',
      ],
    },
    {
      name: 'no heading at all',
      readme: 'Tides of all harbours.\n',
      expected: [
        'readme:1:1: Unexpected readme without headings, expected the title `Harbour Tides` after one `#`',
      ],
    },
  ],
  check: {
    readme({headings: [first], at, connector}, report) {
      const title = textOf(objectOf(connector.definition?.value['info'])['title'])?.trim();
      const expected = title
        ? `the title ${quote(title)} after one \`#\``
        : 'a title after one `#`';
      if (!first) return report(`Unexpected readme without headings, expected ${expected}`, at(1));
      // What the template says is another rule's.
      if (first.level !== 1 && !isTemplateText(first.text)) {
        const found = `Unexpected first heading ${quote(first.text)}`;
        return report(`${found}, expected ${expected}`, at(first.line));
      }
      for (const problem of problemsOf(first, title))
        report(`Unexpected ${problem}`, at(first.line));
    },
  },
};

function problemsOf(heading: MarkdownHeading, title: string | undefined): string[] {
  const isOther =
    title && !isTemplateText(heading.text) && withoutSuffix(heading.text) !== withoutSuffix(title);
  const isBare = /^(#|$)/.test(heading.body);
  return [
    ...(isOther
      ? [`title ${quote(heading.text)}, expected ${quote(title)} as in the definition`]
      : []),
    ...(isBare
      ? ['title without a paragraph, expected two or three sentences about the connector']
      : []),
  ];
}

/** Both may say what kind of thing it is and who publishes it. */
function withoutSuffix(title: string): string {
  return plainTitle(title)
    .replace(/ ?[([]?(independent publisher|preview)[)\]]?$/, '')
    .replace(/ connector$/, '');
}
