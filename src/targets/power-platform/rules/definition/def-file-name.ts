import {quote} from '../../../../core/json/value.js';
import type {Details} from '../../../../lint/rule.js';
import {documentOf} from '../../assets/roles.js';
import type {PowerPlatformRule} from '../nodes.js';

const ACCEPTED: readonly string[] = ['apiDefinition.swagger.json', 'apiDefinition.json'];

/** What the checks of a pull request pick up, by the end of its path. */
const CHECKED = /apidefinition\.swagger\.json$/i;

export const defFileName: PowerPlatformRule = {
  id: 'def-file-name',
  policy: '5000.1.1.3',
  severity: {custom: 'off', verified: 'error', independent: 'error'},
  summary:
    'The definition is called `apiDefinition.swagger.json`, or `apiDefinition.json` as pac writes it.',
  why: 'The checks of a pull request only look at names that end in `apiDefinition.swagger.json`, in whatever case: any other escapes them and is refused later.',
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
    {
      name: 'other letters, which the checks still look at',
      definitionName: 'my-ApiDefinition.Swagger.json',
      expected: [
        '#: Unexpected definition called `my-ApiDefinition.Swagger.json`, expected `apiDefinition.swagger.json`',
      ],
    },
    {
      name: 'other letters, without `swagger`',
      definitionName: 'my-apidefinition.json',
      expected: [
        '#: Unexpected definition called `my-apidefinition.json`, expected `apiDefinition.swagger.json`',
      ],
    },
  ],
  check: {
    connector({assets, properties}, report) {
      const name = documentOf(assets, 'definition')?.name;
      // A definition that is checked alone may have any name.
      if (name === undefined || !properties || ACCEPTED.includes(name)) return;
      const found = `Unexpected definition called ${quote(name)}`;
      const details: Details = CHECKED.test(name) ? {severity: 'warning'} : {};
      report(`${found}, expected \`apiDefinition.swagger.json\``, undefined, details);
    },
  },
};
