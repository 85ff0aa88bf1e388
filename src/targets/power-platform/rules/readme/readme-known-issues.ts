import {checkSection, README_SECTIONS} from '../_helpers/find-section.js';
import {readmeWith} from '../_helpers/readme-example.js';
import type {PowerPlatformRule} from '../nodes.js';

const SECTION = README_SECTIONS.issues;

export const readmeKnownIssues: PowerPlatformRule = {
  id: 'readme-known-issues',
  severity: {custom: 'off', verified: 'warning', independent: 'warning'},
  summary: `The readme has a section "${SECTION.name}" with text.`,
  why: 'Reviewers ask for it: users decide by it whether the connector does what they need.',
  source:
    'https://github.com/microsoft/PowerPlatformConnectors/blob/dev/templates/certified-connectors/readme.md',
  examples: [
    {name: 'a section with text', readme: readmeWith(), expected: []},
    {
      name: 'no such section',
      readme: readmeWith({issues: ''}),
      expected: [
        `readme:1:1: Unexpected readme without the section \`${SECTION.name}\`, expected one with text`,
      ],
    },
    {
      name: 'an empty section',
      readme: readmeWith({issues: `## ${SECTION.name}`}),
      expected: [`readme:16:1: Unexpected empty section \`${SECTION.name}\`, expected text`],
    },
  ],
  check: {
    readme(readme, report) {
      checkSection(readme, SECTION, report);
    },
  },
};
