import type {Report} from '../../../../lint/rule.js';
import type {MarkdownHeading, MarkdownNode} from '../nodes.js';

/** The name of a section in the template, and other names that readers take for it. */
export interface SectionName {
  readonly name: string;
  readonly others?: readonly string[];
}

/** Sections of a readme in the order of the template. */
export const README_SECTIONS = {
  prerequisites: {name: 'Prerequisites', others: ['Pre-requisites', 'Pre requisites']},
  operations: {
    name: 'Supported Operations',
    others: ['Supported Actions', 'Supported Triggers', 'Operations', 'Actions', 'Triggers'],
  },
  credentials: {
    name: 'Obtaining Credentials',
    others: ['How to get credentials', 'Getting credentials', 'Obtain credentials'],
  },
  started: {name: 'Getting Started', others: ['Get started with your connector']},
  issues: {name: 'Known Issues and Limitations', others: ['Known issues', 'Limitations']},
  questions: {name: 'Frequently Asked Questions', others: ['FAQ']},
  deployment: {
    name: 'Deployment Instructions',
    others: ['Deploying the connector', 'Deploying the sample'],
  },
} as const satisfies Readonly<Record<string, SectionName>>;

/** The first heading with one of the names, whatever its case, level and punctuation. */
export function findSection(
  {headings}: MarkdownNode,
  {name, others = []}: SectionName,
): MarkdownHeading | undefined {
  const names = new Set([name, ...others].map(plainTitle));
  return headings.find(heading => names.has(plainTitle(heading.text)));
}

/** Reports a section that is not there or says nothing. */
export function checkSection(markdown: MarkdownNode, section: SectionName, report: Report): void {
  const found = findSection(markdown, section);
  const name = `\`${section.name}\``;
  if (!found) {
    const message = `Unexpected readme without the section ${name}, expected one with text`;
    report(message, markdown.at(1));
  } else if (found.body === '') {
    report(`Unexpected empty section ${name}, expected text`, markdown.at(found.line));
  }
}

/** A title in lower case, without emphasis, numbers and punctuation around it. */
export function plainTitle(text: string): string {
  return text
    .toLowerCase()
    .replace(/[*_`:?!.&]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\d+ /, '');
}
