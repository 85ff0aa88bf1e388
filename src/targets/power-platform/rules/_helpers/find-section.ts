import {quote} from '../../../../core/json/value.js';
import type {Report} from '../../../../lint/rule.js';
import type {MarkdownHeading, MarkdownNode} from '../nodes.js';

/** The name of a section in the template, and other names that readers take for it. */
export interface SectionName {
  readonly name: string;
  readonly others?: readonly string[];
  /** By which readers find it where no heading has one of the names. */
  readonly words?: RegExp;
}

/** Sections of a readme in the order of the template. */
export const README_SECTIONS = {
  prerequisites: {
    name: 'Prerequisites',
    others: ['Pre-requisites', 'Pre requisites'],
    words: /\b(pre-? ?requisites?|requirements)\b/i,
  },
  operations: {
    name: 'Supported Operations',
    others: ['Supported Actions', 'Supported Triggers', 'Operations', 'Actions', 'Triggers'],
    words: /\b(operations|actions|triggers)\b/i,
  },
  credentials: {
    name: 'Obtaining Credentials',
    others: ['How to get credentials', 'Getting credentials', 'Obtain credentials'],
    words: /\b(credentials?|api (key|token))\b/i,
  },
  started: {name: 'Getting Started', others: ['Get started with your connector']},
  issues: {
    name: 'Known Issues and Limitations',
    others: ['Known issues', 'Limitations'],
    words: /\b(issues|limitations)\b/i,
  },
  questions: {name: 'Frequently Asked Questions', others: ['FAQ']},
  deployment: {
    name: 'Deployment Instructions',
    others: ['Deploying the connector', 'Deploying the sample'],
    words: /\bdeploy(ing|ment)?\b/i,
  },
} as const satisfies Readonly<Record<string, SectionName>>;

/** The first heading with one of the names, whatever its case, level and punctuation, and what follows the name. */
export function findSection(
  {headings}: MarkdownNode,
  section: SectionName,
): MarkdownHeading | undefined {
  return headings.find(({text}) => beginnings(text).some(title => isNameOf(section, title)));
}

/** A title, and what of it stands before a mark or an `and`: `Obtaining Credentials / API Token`. */
function beginnings(title: string): string[] {
  const words = title.replace(/\s+/g, ' ');
  const ends = [...words.matchAll(/ ?[(/:]| (?:[-–—&]|and) /gi)].map(({index}) => index);
  return [words, ...ends.slice(0, MOST_ENDS).map(end => words.slice(0, end))];
}

/** No name of a section has as many marks. */
const MOST_ENDS = 4;

/** Whether a title is one of the names, in the singular or plural. */
export function isNameOf({name, others = []}: SectionName, title: string): boolean {
  const wanted = singular(plainTitle(title));
  return [name, ...others].some(known => singular(plainTitle(known)) === wanted);
}

function singular(text: string): string {
  return text.replace(/s\b/g, '');
}

/** Reports a section that is not there, has another name or says nothing. */
export function checkSection(markdown: MarkdownNode, section: SectionName, report: Report): void {
  const found = findSection(markdown, section);
  if (found === undefined) reportMissing(markdown, section, report);
  if (found?.body !== '') return;
  report(`Unexpected empty section ${quote(section.name)}, expected text`, markdown.at(found.line));
}

function reportMissing(markdown: MarkdownNode, section: SectionName, report: Report): void {
  const name = quote(section.name);
  const similar = similarHeading(markdown, section);
  const message = similar
    ? `Unexpected section ${quote(similar.text)}, expected ${name}`
    : `Unexpected readme without the section ${name}, expected one with text`;
  report(message, markdown.at(similar?.line ?? 1));
}

/** Sections have level 2: what is below belongs to one, and the first heading is the title. */
function similarHeading(
  {headings}: MarkdownNode,
  {words}: SectionName,
): MarkdownHeading | undefined {
  return headings.slice(1).find(({text, level}) => level <= 2 && words?.test(text));
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
