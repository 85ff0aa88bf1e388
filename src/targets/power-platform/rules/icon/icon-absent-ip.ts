import {ICON} from '../_helpers/example-icons.js';
import {publishedPlace} from '../_helpers/pull-request-folder.js';
import type {PowerPlatformRule} from '../nodes.js';

export const iconAbsentIp: PowerPlatformRule = {
  id: 'icon-absent-ip',
  severity: {custom: 'off', verified: 'off', independent: 'error'},
  summary: 'The pull request of an independent publisher has no icon.',
  why: 'All connectors of independent publishers get one icon from Microsoft; reviewers ask to take the file out.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission-ip',
  examples: [
    {name: 'no icon', folder: 'independent-publisher-connectors/Harbour Tides', expected: []},
    {name: 'an icon in a folder that is no pull request', icon: ICON, expected: []},
    {
      name: 'an icon',
      folder: 'independent-publisher-connectors/Harbour Tides',
      icon: ICON,
      expected: ['icon#: Unexpected icon in a pull request, expected none'],
    },
  ],
  check: {
    icon({connector}, report) {
      if (!publishedPlace(connector.assets)) return;
      report('Unexpected icon in a pull request, expected none');
    },
  },
};
