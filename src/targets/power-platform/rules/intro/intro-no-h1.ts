import {quote} from '../../../../core/json/value.js';
import {introWith} from '../_helpers/intro-example.js';
import {proseLines} from '../_helpers/markdown-prose.js';
import type {PowerPlatformRule} from '../nodes.js';

export const introNoH1: PowerPlatformRule = {
  id: 'intro-no-h1',
  severity: {custom: 'off', verified: 'warning', independent: 'warning'},
  summary: 'The intro has no heading with one `#`, no HTML and no front matter.',
  why: 'It becomes a part of a page that has its own title; other markup is shown as text or removed.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/submit-for-certification',
  examples: [
    {
      name: 'Markdown only',
      intro: introWith({end: 'Ask <https://www.harbourtides.org>.'}),
      expected: [],
    },
    {
      name: 'a title',
      intro: introWith({lead: '# Harbour Tides'}),
      expected: [
        'intro:1:1: Unexpected heading `Harbour Tides` of level 1, expected a lower one, such as `##`',
      ],
    },
    {
      name: 'HTML',
      intro: introWith({lead: 'Tides<br/>and wind.'}),
      expected: ['intro:1:1: Unexpected HTML `<br/>`, expected Markdown'],
    },
    {
      name: 'front matter',
      intro: introWith({lead: '---\ntitle: Tides\n---\nTides of all harbours.'}),
      expected: ['intro:1:1: Unexpected front matter, expected a paragraph at the start'],
    },
  ],
  check: {
    intro(intro, report) {
      const {headings, text, at} = intro;
      if (/^\uFEFF?---[ \t]*\r?\n/.test(text))
        report('Unexpected front matter, expected a paragraph at the start', at(1));
      for (const {level, text: title, line} of headings) {
        if (level !== 1) continue;
        const found = `Unexpected heading ${quote(title)} of level 1`;
        report(`${found}, expected a lower one, such as \`##\``, at(line));
      }
      for (const {text: prose, line} of proseLines(intro)) {
        const [tag] = /<\/?[a-z][a-z\d]*(\s[^<>]*)?\/?>|<!--/i.exec(prose) ?? [];
        if (tag !== undefined) report(`Unexpected HTML ${quote(tag)}, expected Markdown`, at(line));
      }
    },
  },
};
