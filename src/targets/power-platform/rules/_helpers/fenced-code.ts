/**
 * Which lines of a Markdown text are outside of fenced code, by
 * https://spec.commonmark.org/0.31.2/#fenced-code-blocks; in a list a fence may stand further in.
 */
export function outsideOfCode(lines: readonly string[]): boolean[] {
  let fence = '';
  return lines.map(line => {
    const before = fence;
    fence = fenceAfter(before, line);
    return before === '' && fence === '';
  });
}

/** The fence that no line of a text closes; `''` where there is none. */
export function openFence(lines: readonly string[]): string {
  return lines.reduce(fenceAfter, '');
}

function fenceAfter(fence: string, line: string): string {
  const [, mark = '', rest = ''] = /^\s*(`{3,}|~{3,})(.*)$/.exec(line) ?? [];
  if (fence === '') return opens(mark, rest) ? mark : '';
  // What closes is at least as long, of the same kind, and alone in its line.
  return mark.startsWith(fence) && rest.trim() === '' ? '' : fence;
}

/** Backticks that end in the same line are code within a text. */
function opens(mark: string, rest: string): boolean {
  return mark.startsWith('~') || (mark !== '' && !rest.includes('`'));
}
