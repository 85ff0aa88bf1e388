import {isPullRequestFolder} from '../_helpers/pull-request-folder.js';
import type {PowerPlatformRule} from '../nodes.js';

export const propsMultiauthTool: PowerPlatformRule = {
  id: 'props-multiauth-tool',
  policy: '5000.1.1.5',
  severity: {custom: 'off', verified: 'note', independent: 'off'},
  summary: 'A connector with several ways to sign in has a customProperties.json in its package.',
  why: 'The wizard cannot edit such connectors and exports cannot carry the sets: the package is refused without the file.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/multi-auth',
  examples: [
    {name: 'one way to sign in', expected: []},
    {
      name: 'a set',
      definitionName: 'apiDefinition.json',
      properties: {
        properties: {connectionParameterSets: {values: [{name: 'key', parameters: {}}]}},
      },
      expected: [
        'properties#/properties/connectionParameterSets: Unexpected sets of connection parameters in a package without customProperties.json, expected this file in it',
      ],
    },
  ],
  check: {
    properties({sets, connector}, report) {
      const {assets} = connector;
      if (sets.length === 0 || assets.documents.has('customProperties')) return;
      // The file goes up with the package; the repository has no place for it.
      if (assets.origin === 'found' && isPullRequestFolder(assets)) return;
      report(
        'Unexpected sets of connection parameters in a package without customProperties.json, expected this file in it',
        ['properties', 'connectionParameterSets'],
      );
    },
  },
};
