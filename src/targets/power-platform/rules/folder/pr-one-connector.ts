import {quote} from '../../../../core/json/value.js';
import {publishedPlace} from '../_helpers/pull-request-folder.js';
import type {PowerPlatformRule} from '../nodes.js';

const KINDS = [
  {name: 'definitions', pattern: /(\.swagger|^apidefinition.*)\.json$/i},
  {name: 'properties', pattern: /^apiproperties.*\.json$/i},
];

export const prOneConnector: PowerPlatformRule = {
  id: 'pr-one-connector',
  severity: {custom: 'off', verified: 'error', independent: 'error'},
  summary:
    'A pull request has one connector, and its folder one definition and one apiProperties.json.',
  why: 'The checks take one of them and ignore the others; reviewers ask to split the request.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission-ip',
  examples: [
    {name: 'one of each', folder: 'certified-connectors/Harbour Tides', expected: []},
    {
      name: 'two definitions',
      folder: 'certified-connectors/Harbour Tides',
      fileNames: ['weather.swagger.json'],
      expected: [
        '#: Unexpected 2 definitions `apiDefinition.swagger.json`, `weather.swagger.json`, expected one in a folder',
      ],
    },
  ],
  check: {
    connector({assets}, report) {
      if (!publishedPlace(assets)) return;
      for (const {name, pattern} of KINDS) {
        const found = [...new Set(assets.fileNames)].filter(file => pattern.test(file));
        if (found.length < 2) continue;
        const list = found.map(quote).join(', ');
        report(`Unexpected ${found.length} ${name} ${list}, expected one in a folder`);
      }
    },
  },
};
