import {quote} from '../../../../core/json/value.js';
import {introWith} from '../_helpers/intro-example.js';
import {linksIn} from '../_helpers/markdown-prose.js';
import type {PowerPlatformRule} from '../nodes.js';

export const introLinks: PowerPlatformRule = {
  id: 'intro-links',
  severity: {custom: 'off', verified: 'warning', independent: 'warning'},
  summary: 'Links in the intro are absolute https URLs.',
  why: 'The text is shown on another site: a link to a file beside it leads nowhere there.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/submit-for-certification',
  examples: [
    {
      name: 'a whole address, and one for mail',
      intro: introWith({
        lead: 'See [tides](https://www.harbourtides.org) or [write](mailto:support@harbourtides.org).',
      }),
      expected: [],
    },
    {
      name: 'a file and an address without encryption',
      intro: introWith({lead: 'See [this](readme.md) and [that](http://www.harbourtides.org).'}),
      expected: [
        'intro:1:1: Unexpected link `readme.md`, expected one that begins with `https://`',
        'intro:1:1: Unexpected link `http://www.harbourtides.org`, expected one that begins with `https://`',
      ],
    },
  ],
  check: {
    intro(intro, report) {
      for (const {text, line} of linksIn(intro)) {
        if (/^(https:\/\/[^\s/]|mailto:|#)/i.test(text)) continue;
        const message = `Unexpected link ${quote(text)}, expected one that begins with \`https://\``;
        report(message, intro.at(line));
      }
    },
  },
};
