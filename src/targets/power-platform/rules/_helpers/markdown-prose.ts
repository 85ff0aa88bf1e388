import type {MarkdownNode} from '../nodes.js';
import {outsideOfCode} from './fenced-code.js';

/** A line that is no code; lines count from 1. */
export interface ProseLine {
  readonly text: string;
  readonly line: number;
}

/** The lines of a Markdown text outside of fenced code, without code in backticks. */
export function proseLines({text}: MarkdownNode): ProseLine[] {
  const lines = text.split(/\r?\n/);
  const isProse = outsideOfCode(lines);
  const prose = lines.map((line, index) => ({
    text: line.replace(/`[^`]*`/g, '``'),
    line: index + 1,
  }));
  return prose.filter((_, index) => isProse[index]);
}

/** Every target of a link or an image. */
export function linksIn(markdown: MarkdownNode): ProseLine[] {
  return proseLines(markdown).flatMap(({text, line}) =>
    [...text.matchAll(/\]\(\s*<?([^)\s>]+)/g)].map(match => ({text: match[1] ?? '', line})),
  );
}
