import {publishedPlace} from '../_helpers/pull-request-folder.js';
import type {PowerPlatformRule} from '../nodes.js';

export const settingsNotSubmitted: PowerPlatformRule = {
  id: 'settings-not-submitted',
  severity: {custom: 'off', verified: 'warning', independent: 'warning'},
  summary: 'A folder for a pull request has no settings.json.',
  why: 'It holds ids of your own environment; reviewers ask to remove it.',
  source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/1423',
  examples: [
    {name: 'the folder that is deployed from', settings: {}, expected: []},
    {
      name: 'a folder of the repository',
      folder: 'certified-connectors/HarbourTides',
      settings: {},
      expected: [
        'settings#: Unexpected settings.json in a folder for a pull request, expected only the files of the connector',
      ],
    },
  ],
  check: {
    settings({connector}, report) {
      if (!publishedPlace(connector.assets)) return;
      report(
        'Unexpected settings.json in a folder for a pull request, expected only the files of the connector',
      );
    },
  },
};
