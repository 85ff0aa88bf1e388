import {filesIn, pathIn} from '../package-node.js';
import type {PackageRule} from '../package-rule.js';
import {FAULTLESS, POLICY_PAGE} from './_common.js';

export const pkgIntro: PackageRule = {
  id: 'pkg-intro',
  policy: '5000.1.1.5',
  severity: 'error',
  summary: 'The Markdown file of the upload is called intro.md and has a text.',
  why: "Microsoft's script takes any name, but the policy asks for intro.md: the page of the connector is made from it.",
  source: POLICY_PAGE,
  examples: [
    FAULTLESS,
    {
      name: 'another name',
      expected: ['readme.md:1:1: Unexpected name `readme.md`, expected `intro.md`'],
    },
    {
      name: 'an empty intro',
      expected: [
        'intro.md:1:1: Unexpected empty intro, expected the text of the page of the connector',
      ],
    },
  ],
  check: {
    package({outer, sources}, report) {
      const names = outer ? filesIn(outer, '').filter(name => /\.md$/i.test(name)) : [];
      if (!outer || names.length !== 1) return;
      const file = pathIn(outer, names[0] ?? '');
      if (names[0]?.toLowerCase() !== 'intro.md') {
        report(
          `Unexpected name \`${names[0]}\`, expected \`intro.md\``,
          {file},
          {severity: 'warning'},
        );
      }
      if (sources.get(file)?.text.trim() === '') {
        report('Unexpected empty intro, expected the text of the page of the connector', {file});
      }
    },
  },
};
