import {plainTitle, type SectionName} from '../rules/_helpers/find-section.js';

/** Below the sections of a readme, which have level 2. */
const LEVEL_IN_SECTION = 3;
const LOWEST_LEVEL = 6;

/** A text of a definition as one line of Markdown: no headings, no lists, no HTML. */
export function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim().replace(/</g, '&lt;').replace(/>/g, '&gt;');
  return line.replace(/^(#+|[-+*]|~~~|```)/, '\\$1').replace(/^(\d+)([.)] )/, '$1\\$2');
}

/** A text of a definition as the cell of a table. */
export function cell(text: string): string {
  return oneLine(text.replaceAll('\\', '\\\\').replaceAll('|', '\\|').replaceAll('`', '\\`'));
}

/** A value as code in a line. */
export function code(text: string): string {
  return `\`${text.replace(/[`\s]+/g, ' ').trim()}\``;
}

/** An author's Markdown as the body of a section: its headings move below the section's, its name is not repeated. */
export function sectionBody(markdown: string, section: SectionName): string {
  const lines = markdown
    .replace(/^\uFEFF/, '')
    .trim()
    .split(/\r?\n/);
  if (isNameOf(section, lines[0] ?? '')) lines.shift();
  const isProse = outsideOfCode(lines);
  const levels = lines.flatMap((line, index) =>
    isProse[index] && isHeading(line) ? [levelOf(line)] : [],
  );
  const shift = Math.max(0, LEVEL_IN_SECTION - Math.min(LOWEST_LEVEL, ...levels));
  const moved = lines.map((line, index) =>
    isProse[index] && isHeading(line) ? lowered(line, shift) : line,
  );
  return moved.join('\n').trim();
}

function isNameOf({name, others = []}: SectionName, line: string): boolean {
  const title = plainTitle(line.replace(/^ *#+/, ''));
  return isHeading(line) && [name, ...others].some(known => plainTitle(known) === title);
}

function outsideOfCode(lines: readonly string[]): boolean[] {
  let fence = '';
  return lines.map(line => {
    const mark = /^\s*(```|~~~)/.exec(line)?.[1];
    if (mark === undefined) return fence === '';
    if (fence === '') fence = mark;
    else if (fence === mark) fence = '';
    return false;
  });
}

function isHeading(line: string): boolean {
  return /^ {0,3}#{1,6}(\s|$)/.test(line);
}

function levelOf(line: string): number {
  return /#+/.exec(line)?.[0].length ?? 0;
}

function lowered(line: string, shift: number): string {
  const level = Math.min(LOWEST_LEVEL, levelOf(line) + shift);
  return line.replace(/^ {0,3}#+/, '#'.repeat(level));
}
