import {quote} from '../../../../core/json/value.js';
import {documentOf} from '../../assets/roles.js';
import type {PowerPlatformRule} from '../nodes.js';

const ACCEPTED = /apidefinition(\.swagger)?\.json$/i;

export const defFileName: PowerPlatformRule = {
  id: 'def-file-name',
  policy: '5000.1.1.3',
  severity: {custom: 'off', verified: 'error', independent: 'error'},
  summary:
    'The definition is called `apiDefinition.swagger.json`, or `apiDefinition.json` as pac writes it.',
  why: 'The checks of a pull request only look at files of that name: any other escapes them and is refused later.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
  examples: [
    {name: 'the name in a pull request', expected: []},
    {name: 'the name that pac writes', definitionName: 'apiDefinition.json', expected: []},
    {
      name: 'another name',
      definitionName: 'tides.json',
      expected: [
        '#: Unexpected definition called `tides.json`, expected `apiDefinition.swagger.json`',
      ],
    },
  ],
  check: {
    connector({assets, properties}, report) {
      const name = documentOf(assets, 'definition')?.name;
      // A definition that is checked alone may have any name.
      if (name === undefined || !properties || ACCEPTED.test(name)) return;
      report(
        `Unexpected definition called ${quote(name)}, expected \`apiDefinition.swagger.json\``,
      );
    },
  },
};
