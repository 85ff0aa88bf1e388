import {ICON} from '../_helpers/example-icons.js';
import {isPullRequestFolder} from '../_helpers/pull-request-folder.js';
import type {PowerPlatformRule} from '../nodes.js';

export const iconPresent: PowerPlatformRule = {
  id: 'icon-present',
  policy: '5000.1.1.1',
  severity: {custom: 'off', verified: 'error', independent: 'off'},
  summary: 'The assets of a verified publisher include an icon.',
  why: 'The package is refused without one. A pull request, where it may be left out, is not asked for it.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
  examples: [
    {name: 'assets with an icon', definitionName: 'apiDefinition.json', icon: ICON, expected: []},
    {name: 'a pull request without', expected: []},
    {
      name: 'assets without an icon',
      ruleset: 'verified',
      definitionName: 'apiDefinition.json',
      expected: ['#: Unexpected assets without an icon, expected `icon.png`'],
    },
  ],
  check: {
    connector({assets, definition, properties}, report) {
      // A definition alone is no folder of assets.
      if (!definition || !properties || isPullRequestFolder(assets)) return;
      if (assets.documents.has('icon')) return;
      report('Unexpected assets without an icon, expected `icon.png`');
    },
  },
};
