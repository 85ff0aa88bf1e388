import {outsideOfCode} from './fenced-code.js';

/** A heading, with `#` before it or underlined; lines count from 0. */
export interface HeadingLine {
  readonly level: number;
  readonly text: string;
  readonly line: number;
  /** Of the first line behind it. */
  readonly end: number;
}

/** The headings of a Markdown text; fenced code is left alone. */
export function headingLines(lines: readonly string[]): HeadingLine[] {
  const isProse = outsideOfCode(lines);
  return lines.flatMap((text, line) => {
    if (!isProse[line]) return [];
    return headingWithMarks(text, line) ?? underlinedHeading(lines, line) ?? [];
  });
}

function headingWithMarks(text: string, line: number): HeadingLine | undefined {
  const marks = /^ {0,3}(#{1,6})(?=\s|$)/.exec(text)?.[1];
  if (marks === undefined) return undefined;
  const title = text.trim().slice(marks.length).trim();
  const plain = title.replace(/(^|\s)#+$/, '').trim();
  return {level: marks.length, text: plain, line, end: line + 1};
}

/** Only a line of text alone: a rule below a paragraph or front matter is meant as one. */
function underlinedHeading(lines: readonly string[], line: number): HeadingLine | undefined {
  const text = lines[line] ?? '';
  const mark = /^ {0,3}(=+|-{2,})\s*$/.exec(lines[line + 1] ?? '')?.[1];
  const isAlone = (lines[line - 1] ?? '').trim() === '';
  if (mark === undefined || !isAlone || !isText(text)) return undefined;
  return {level: mark.startsWith('=') ? 1 : 2, text: text.trim(), line, end: line + 2};
}

/** No list, quote, table or rule. */
function isText(line: string): boolean {
  return /^ {0,3}[^\s>|]/.test(line) && !/^ {0,3}([-+*]\s|\d+[.)]\s|[-=*_]{2,}\s*$)/.test(line);
}
