import type {MarkdownNode} from '../nodes.js';

/** A line that is no code; lines count from 1. */
export interface ProseLine {
  readonly text: string;
  readonly line: number;
}

/** The lines of a Markdown text outside of fenced code, without code in backticks. */
export function proseLines({text}: MarkdownNode): ProseLine[] {
  const prose: ProseLine[] = [];
  const fences: string[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const [, fence] = /^\s*(```|~~~)/.exec(line) ?? [];
    if (fence !== undefined && (fences.length === 0 || fences[0] === fence)) {
      if (fences.pop() === undefined) fences.push(fence);
    } else if (fences.length === 0) {
      prose.push({text: line.replace(/`[^`]*`/g, '``'), line: index + 1});
    }
  }
  return prose;
}

/** Every target of a link or an image. */
export function linksIn(markdown: MarkdownNode): ProseLine[] {
  return proseLines(markdown).flatMap(({text, line}) =>
    [...text.matchAll(/\]\(\s*<?([^)\s>]+)/g)].map(match => ({text: match[1] ?? '', line})),
  );
}
