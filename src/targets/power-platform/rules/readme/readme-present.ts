import {publishedPlace} from '../_helpers/pull-request-folder.js';
import {readmeWith} from '../_helpers/readme-example.js';
import type {PowerPlatformRule} from '../nodes.js';

export const readmePresent: PowerPlatformRule = {
  id: 'readme-present',
  policy: '5000.1.1.2',
  severity: {custom: 'off', verified: 'error', independent: 'error'},
  summary: 'The folder of a pull request has a readme.md.',
  why: 'The submission is refused without it: users read it to decide and to set up.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
  examples: [
    {
      name: 'a readme',
      folder: 'certified-connectors/Harbour Tides',
      readme: readmeWith(),
      expected: [],
    },
    {name: 'a folder that is no pull request', expected: []},
    {
      name: 'no readme',
      folder: 'certified-connectors/Harbour Tides',
      expected: ['#: Unexpected pull request without a readme, expected `readme.md`'],
    },
  ],
  check: {
    connector({assets, definition, properties, readme}, report) {
      // A definition alone is no folder.
      if (!definition || !properties || readme || !publishedPlace(assets)) return;
      if (assets.fileNames.some(name => /^readme\.md$/i.test(name))) return;
      report('Unexpected pull request without a readme, expected `readme.md`');
    },
  },
};
