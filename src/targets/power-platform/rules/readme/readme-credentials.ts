import {checkSection, README_SECTIONS} from '../_helpers/find-section.js';
import {readmeWith} from '../_helpers/readme-example.js';
import type {PowerPlatformRule} from '../nodes.js';

const SECTION = README_SECTIONS.credentials;

export const readmeCredentials: PowerPlatformRule = {
  id: 'readme-credentials',
  severity: {custom: 'off', verified: 'warning', independent: 'warning'},
  summary: `The readme has a section "${SECTION.name}" with text.`,
  why: 'Users do not find the way to a key or an app; where none is needed, the section says so.',
  source:
    'https://github.com/microsoft/PowerPlatformConnectors/blob/dev/templates/certified-connectors/readme.md',
  examples: [
    {name: 'a section with text', readme: readmeWith(), expected: []},
    {
      name: 'no such section',
      readme: readmeWith({credentials: ''}),
      expected: [
        `readme:1:1: Unexpected readme without the section \`${SECTION.name}\`, expected one with text`,
      ],
    },
    {
      name: 'an empty section',
      readme: readmeWith({credentials: `## ${SECTION.name}`}),
      expected: [`readme:13:1: Unexpected empty section \`${SECTION.name}\`, expected text`],
    },
  ],
  check: {
    readme(readme, report) {
      checkSection(readme, SECTION, report);
    },
  },
};
