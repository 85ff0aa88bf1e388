import type {MarkdownHeading, MarkdownNode} from './nodes.js';

interface Line {
  readonly text: string;
  readonly number: number;
}

const HIGHEST_LEVEL = 6;

/** A Markdown text as rules see it: ATX headings, fenced code left alone. */
export function markdownNode(text: string): MarkdownNode {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((line, index) => ({text: line, number: index + 1}));
  const starts = headingLines(lines);
  const first = starts[0]?.number ?? lines.length + 1;
  const ends = endsOf(starts, lines.length + 1);
  return {
    pointer: '',
    text,
    headings: starts.map((start, index) => headingAt(lines, start, ends[index] ?? first)),
    lead: textBetween(lines, 0, first),
    at: line => ({pointer: '', line, column: 1}),
  };
}

function headingLines(lines: readonly Line[]): Line[] {
  let isCode = false;
  return lines.filter(line => {
    if (/^\s*(```|~~~)/.test(line.text)) isCode = !isCode;
    return !isCode && /^ {0,3}#{1,6}(\s|$)/.test(line.text);
  });
}

/** For each heading the line of the next one of its level or a higher one; from the last one up, in one pass. */
function endsOf(starts: readonly Line[], end: number): number[] {
  const next: number[] = Array(HIGHEST_LEVEL + 1).fill(end);
  const ends = starts.toReversed().map(({text, number}) => {
    const level = levelOf(text);
    const found = next[level] ?? end;
    next.fill(number, level);
    return found;
  });
  return ends.reverse();
}

function headingAt(lines: readonly Line[], start: Line, end: number): MarkdownHeading {
  const level = levelOf(start.text);
  const text = start.text
    .replace(/^ {0,3}#+/, '')
    .trim()
    .replace(/(^|\s)#+$/, '')
    .trim();
  return {level, text, line: start.number, body: textBetween(lines, start.number, end)};
}

function levelOf(text: string): number {
  return /#+/.exec(text)?.[0].length ?? 0;
}

/** The text behind line `after` and before line `before`. */
function textBetween(lines: readonly Line[], after: number, before: number): string {
  return lines
    .slice(after, before - 1)
    .map(line => line.text)
    .join('\n')
    .trim();
}
