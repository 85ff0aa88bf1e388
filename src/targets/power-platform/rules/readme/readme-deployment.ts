import {checkSection, README_SECTIONS} from '../_helpers/find-section.js';
import {readmeWith} from '../_helpers/readme-example.js';
import type {PowerPlatformRule} from '../nodes.js';

const SECTION = README_SECTIONS.deployment;

export const readmeDeployment: PowerPlatformRule = {
  id: 'readme-deployment',
  severity: {custom: 'off', verified: 'warning', independent: 'note'},
  summary: `The readme has a section "${SECTION.name}" with text.`,
  why: 'Users who take the connector from the repository do not know how to install it; of independent publishers it is only wished.',
  source:
    'https://github.com/microsoft/PowerPlatformConnectors/blob/dev/templates/certified-connectors/readme.md',
  examples: [
    {name: 'a section with text', readme: readmeWith(), expected: []},
    {
      name: 'no such section',
      readme: readmeWith({deployment: ''}),
      expected: [
        `readme:1:1: Unexpected readme without the section \`${SECTION.name}\`, expected one with text`,
      ],
    },
    {
      name: 'an empty section',
      readme: readmeWith({deployment: `## ${SECTION.name}`}),
      expected: [`readme:19:1: Unexpected empty section \`${SECTION.name}\`, expected text`],
    },
  ],
  check: {
    readme(readme, report) {
      checkSection(readme, SECTION, report);
    },
  },
};
