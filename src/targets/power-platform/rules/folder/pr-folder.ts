import {quote} from '../../../../core/json/value.js';
import {PUBLISHED_FOLDERS, publishedPlace} from '../_helpers/pull-request-folder.js';
import type {ConnectorNode, PowerPlatformRule} from '../nodes.js';

export const prFolder: PowerPlatformRule = {
  id: 'pr-folder',
  severity: {custom: 'off', verified: 'error', independent: 'error'},
  summary:
    'The files of a pull request lie in one folder under the one for their kind of publisher.',
  why: 'The path decides which checks run and who reviews: files elsewhere are sent back.',
  source: 'https://github.com/microsoft/PowerPlatformConnectors#readme',
  examples: [
    {
      name: 'a folder for certified connectors',
      ruleset: 'verified',
      folder: 'certified-connectors/Harbour Tides',
      expected: [],
    },
    {name: 'a folder outside of the repository', expected: []},
    {
      name: 'the folder of the other kind',
      folder: 'certified-connectors/Harbour Tides',
      expected: [
        '#: Unexpected folder `certified-connectors`, expected `independent-publisher-connectors`',
      ],
    },
    {
      name: 'a folder too deep',
      folder: 'independent-publisher-connectors/Harbour Tides/src',
      expected: [
        '#: Unexpected path `independent-publisher-connectors/Harbour Tides/src`, expected one folder under `independent-publisher-connectors`',
      ],
    },
  ],
  check: {
    connector(connector, report) {
      const problem = problemOf(connector);
      if (problem !== undefined) report(`Unexpected ${problem}`);
    },
  },
};

function problemOf({assets, ruleset}: ConnectorNode): string | undefined {
  const path = publishedPlace(assets);
  if (!path || ruleset === 'custom') return undefined;
  const {kind, names} = path;
  const expected = PUBLISHED_FOLDERS[ruleset];
  if (kind !== expected) return `folder ${quote(kind)}, expected ${quote(expected)}`;
  if (names.length === 1) return undefined;
  return `path ${quote([kind, ...names].join('/'))}, expected one folder under ${quote(kind)}`;
}
