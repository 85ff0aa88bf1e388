import type {Example, SeverityByRuleset} from '../../../../lint/rule.js';
import type {PowerPlatformRule} from '../nodes.js';
import {checkSection, README_SECTIONS} from './find-section.js';
import {readmeWith} from './readme-example.js';

interface Wanted {
  readonly id: string;
  readonly severity: SeverityByRuleset;
  readonly why: string;
  readonly section: 'prerequisites' | 'credentials' | 'issues' | 'deployment';
  /** A name that is close to it. */
  readonly similar: string;
  /** Where the section begins in the readme of the examples. */
  readonly line: number;
}

/** A rule that asks for a section of the readme, with text in it. */
export function sectionRule(wanted: Wanted): PowerPlatformRule {
  const {id, severity, why, section} = wanted;
  const {name} = README_SECTIONS[section];
  return {
    id,
    severity,
    summary: `The readme has a section "${name}" with text.`,
    why,
    source:
      'https://github.com/microsoft/PowerPlatformConnectors/blob/dev/templates/certified-connectors/readme.md',
    examples: [...goodExamples(wanted), ...badExamples(wanted)],
    check: {
      readme(readme, report) {
        checkSection(readme, README_SECTIONS[section], report);
      },
    },
  };
}

function goodExamples({section}: Wanted): Example[] {
  const {name} = README_SECTIONS[section];
  return [
    {name: 'a section with text', readme: readmeWith(), expected: []},
    {
      name: 'a name with more behind it',
      readme: readmeWith({[section]: `## ${name} (for makers)\nNone.`}),
      expected: [],
    },
    {
      name: 'an underlined name',
      readme: readmeWith({[section]: `${name}\n---\nNone.`}),
      expected: [],
    },
  ];
}

function badExamples({section, similar, line}: Wanted): Example[] {
  const {name} = README_SECTIONS[section];
  return [
    {
      name: 'no such section',
      readme: readmeWith({[section]: ''}),
      expected: [
        `readme:1:1: Unexpected readme without the section \`${name}\`, expected one with text`,
      ],
    },
    {
      name: 'a similar name',
      readme: readmeWith({[section]: `## ${similar}\nNone.`}),
      expected: [`readme:${line}:1: Unexpected section \`${similar}\`, expected \`${name}\``],
    },
    {
      name: 'an empty section',
      readme: readmeWith({[section]: `## ${name}`}),
      expected: [`readme:${line}:1: Unexpected empty section \`${name}\`, expected text`],
    },
  ];
}
