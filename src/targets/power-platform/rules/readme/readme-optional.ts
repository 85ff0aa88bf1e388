import {findSection, README_SECTIONS} from '../_helpers/find-section.js';
import {readmeWith} from '../_helpers/readme-example.js';
import type {MarkdownNode, PowerPlatformRule} from '../nodes.js';

// A note: four in ten published readmes have another order.
export const readmeOptional: PowerPlatformRule = {
  id: 'readme-optional',
  severity: {custom: 'off', verified: 'note', independent: 'note'},
  summary: 'The sections of the readme follow the order of the template.',
  why: 'Readmes of all connectors are read side by side; reviewers go through them in that order.',
  source:
    'https://github.com/microsoft/PowerPlatformConnectors/blob/dev/templates/certified-connectors/readme.md',
  examples: [
    {
      name: 'optional sections where they belong',
      readme: readmeWith({
        credentials: '## Obtaining Credentials\nA key.\n\n## Getting Started\nPick a harbour.',
        issues: '## Known Issues and Limitations\nNone.\n\n## FAQ\nAsk us.',
      }),
      expected: [],
    },
    {
      name: 'known issues before the operations',
      readme: readmeWith({
        prerequisites: '## Prerequisites\nNone.\n\n## Known Issues and Limitations\nNone.',
        issues: '',
      }),
      expected: [
        'readme:12:1: Unexpected section `Supported Operations` after `Known Issues and Limitations`, expected it before',
      ],
    },
  ],
  check: {
    readme(readme, report) {
      const misplaced = findMisplaced(readme);
      if (!misplaced) return;
      const {name, line, after} = misplaced;
      report(
        `Unexpected section \`${name}\` after \`${after}\`, expected it before`,
        readme.at(line),
      );
    },
  },
};

/** The first section that should stand before one above it. */
function findMisplaced(
  readme: MarkdownNode,
): {name: string; line: number; after: string} | undefined {
  const found = Object.values(README_SECTIONS).flatMap(section => {
    const heading = findSection(readme, section);
    return heading ? [{name: section.name, line: heading.line}] : [];
  });
  const pairs = found.map((section, index) => ({
    ...section,
    after: found.slice(index + 1).find(later => later.line < section.line)?.name,
  }));
  for (const {name, line, after} of pairs) if (after !== undefined) return {name, line, after};
  return undefined;
}
