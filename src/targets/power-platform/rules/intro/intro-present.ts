import {introWith} from '../_helpers/intro-example.js';
import type {PowerPlatformRule} from '../nodes.js';

export const introPresent: PowerPlatformRule = {
  id: 'intro-present',
  policy: '5000.1.1.5',
  severity: {custom: 'off', verified: 'error', independent: 'off'},
  summary: 'Beside package.zip lies intro.md.',
  why: 'The upload is refused without it: the page of the connector in the documentation is made from it.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/submit-for-certification',
  examples: [
    {
      name: 'a package with its intro',
      ruleset: 'verified',
      intro: introWith({}),
      fileNames: ['package.zip'],
      expected: [],
    },
    {name: 'a folder without a package', ruleset: 'verified', expected: []},
    {
      name: 'a package alone',
      ruleset: 'verified',
      fileNames: ['package.zip'],
      expected: ['#: Unexpected `package.zip` without an intro, expected `intro.md` beside it'],
    },
  ],
  check: {
    connector({assets, intro}, report) {
      const hasPackage = assets.fileNames.some(name => /^package\.zip$/i.test(name));
      if (!hasPackage || intro) return;
      report('Unexpected `package.zip` without an intro, expected `intro.md` beside it');
    },
  },
};
