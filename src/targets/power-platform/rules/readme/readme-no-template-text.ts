import {quote} from '../../../../core/json/value.js';
import {proseLines} from '../_helpers/markdown-prose.js';
import {readmeWith} from '../_helpers/readme-example.js';
import {isTemplateText} from '../_helpers/template-text.js';
import type {PowerPlatformRule} from '../nodes.js';

// A warning: one in 25 published readmes has such a line.
export const readmeNoTemplateText: PowerPlatformRule = {
  id: 'readme-no-template-text',
  severity: {custom: 'off', verified: 'warning', independent: 'warning'},
  summary: 'No sentence of the template is left in the readme.',
  why: 'Reviewers send the pull request back: the section is not written.',
  source:
    'https://github.com/microsoft/PowerPlatformConnectors/blob/dev/templates/certified-connectors/readme.md',
  examples: [
    {name: 'own sentences', readme: readmeWith(), expected: []},
    {
      name: 'a line of the template',
      readme: readmeWith({prerequisites: '## Prerequisites\nRequired. Any plans or licenses.'}),
      expected: [
        'readme:7:1: Unexpected text of the template `Required. Any plans or licenses.`, expected your own',
      ],
    },
    {
      name: 'a heading of the template',
      readme: readmeWith({
        operations: '## Supported Operations\nList tides\n### Operation 1\nTides.',
      }),
      expected: [
        'readme:11:1: Unexpected text of the template `### Operation 1`, expected your own',
      ],
    },
  ],
  check: {
    readme(readme, report) {
      for (const {text, line} of proseLines(readme)) {
        if (!isTemplateText(text)) continue;
        const found = `Unexpected text of the template ${quote(text.trim())}`;
        report(`${found}, expected your own`, readme.at(line));
      }
    },
  },
};
