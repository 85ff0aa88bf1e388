import type {PowerPlatformRule} from '../nodes.js';

const HEADING = 'Known Issues and Limitations';

export const readmeKnownIssues: PowerPlatformRule = {
  id: 'readme-known-issues',
  policy: '5000.1.1.2',
  severity: {custom: 'off', verified: 'error', independent: 'error'},
  summary: `The readme has a section "${HEADING}" with text.`,
  why: 'Reviewers ask for it: users decide by it whether the connector does what they need.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
  examples: [
    {
      name: 'a section with text',
      readme: `# Harbour Tides\n\n## ${HEADING}\n\nTides are known for one year ahead.\n`,
      expected: [],
    },
    {
      name: 'no such section',
      readme: '# Harbour Tides\n\nTides of all harbours.\n',
      expected: [
        `readme:1:1: Unexpected readme without the section \`${HEADING}\`, expected one with text`,
      ],
    },
    {
      name: 'an empty section',
      readme: `# Harbour Tides\n\n## ${HEADING}\n`,
      expected: [`readme:3:1: Unexpected empty section \`${HEADING}\`, expected text`],
    },
  ],
  check: {
    readme({headings, at}, report) {
      const section = headings.find(
        heading => heading.text.toLowerCase() === HEADING.toLowerCase(),
      );
      if (!section)
        return report(
          `Unexpected readme without the section \`${HEADING}\`, expected one with text`,
          at(1),
        );
      if (section.body === '')
        report(`Unexpected empty section \`${HEADING}\`, expected text`, at(section.line));
    },
  },
};
