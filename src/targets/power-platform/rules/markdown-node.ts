import {type HeadingLine, headingLines} from './_helpers/heading-lines.js';
import type {MarkdownNode} from './nodes.js';

const HIGHEST_LEVEL = 6;

/** A Markdown text as rules see it. */
export function markdownNode(text: string): MarkdownNode {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const headings = headingLines(lines);
  const ends = endsOf(headings, lines.length);
  return {
    pointer: '',
    text,
    headings: headings.map((heading, index) => ({
      level: heading.level,
      text: heading.text,
      line: heading.line + 1,
      body: textBetween(lines, heading.end, ends[index]),
    })),
    lead: textBetween(lines, 0, headings[0]?.line),
    at: line => ({pointer: '', line, column: 1}),
  };
}

/** For each heading the line of the next one of its level or a higher one; from the last one up, in one pass. */
function endsOf(headings: readonly HeadingLine[], end: number): number[] {
  const next: number[] = Array(HIGHEST_LEVEL + 1).fill(end);
  const ends = headings.toReversed().map(({level, line}) => {
    const found = next[level] ?? end;
    next.fill(line, level);
    return found;
  });
  return ends.reverse();
}

/** The text from one line to the one before another. */
function textBetween(lines: readonly string[], start: number, end?: number): string {
  return lines.slice(start, end).join('\n').trim();
}
