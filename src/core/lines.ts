/** A place in a text; both count from 1, columns in UTF-16 units as editors do. */
export interface TextPosition {
  readonly line: number;
  readonly column: number;
}

/** The offsets at which the lines of a text begin; a byte order mark is no part of the first. */
export function lineStartsOf(text: string): number[] {
  const starts = [text.charCodeAt(0) === 0xfeff ? 1 : 0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Line and column of an offset, by binary search in the line starts. */
export function positionOf(starts: readonly number[], offset: number): TextPosition {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return {line: low + 1, column: Math.max(0, offset - (starts[low] ?? 0)) + 1};
}

/** The offsets at which a line, counted from 1, begins and ends, its line end left out. */
export function lineSpan(text: string, starts: readonly number[], line: number): [number, number] {
  const start = starts[line - 1] ?? text.length;
  let end = starts[line] ?? text.length;
  while (end > start && (text[end - 1] === '\n' || text[end - 1] === '\r')) end -= 1;
  return [start, end];
}
