const QUOTE = 34;
const BACKSLASH = 92;

/** What JSON.parse does not tell about a valid JSON text. */
export interface JsonScan {
  /** Members written in all objects, repeated keys counted each time. */
  readonly members: number;
  readonly depth: number;
  /** Offsets of numbers that JavaScript would print differently. */
  readonly unfaithfulNumbers: readonly number[];
}

/** One pass over a JSON text, without building anything. */
export function scanJson(text: string): JsonScan {
  const unfaithfulNumbers: number[] = [];
  let members = 0;
  let depth = 0;
  let deepest = 0;
  for (let at = 0; at < text.length; at += 1) {
    switch (text.charCodeAt(at)) {
      case QUOTE:
        at = endOfString(text, at);
        break;
      case 58: // :
        members += 1;
        break;
      case 123: // {
      case 91: // [
        depth += 1;
        if (depth > deepest) deepest = depth;
        break;
      case 125: // }
      case 93: // ]
        depth -= 1;
        break;
      default:
        if (startsNumber(text.charCodeAt(at))) {
          const end = endOfNumber(text, at);
          if (!isFaithful(text.slice(at, end))) unfaithfulNumbers.push(at);
          at = end - 1;
        }
    }
  }
  return {members, depth: deepest, unfaithfulNumbers};
}

/** The offset of the quote that closes the string opened at `at`; the text's end where none does. */
export function endOfString(text: string, at: number): number {
  let end = text.indexOf('"', at + 1);
  while (end !== -1 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end === -1 ? text.length : end;
}

/** The offset behind the number that starts at `at`. */
export function endOfNumber(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && isNumberPart(text.charCodeAt(end))) end += 1;
  return end;
}

function isEscaped(text: string, at: number): boolean {
  let first = at;
  while (text.charCodeAt(first - 1) === BACKSLASH) first -= 1;
  return (at - first) % 2 === 1;
}

function startsNumber(code: number): boolean {
  return (code >= 48 && code <= 57) || code === 45;
}

function isNumberPart(code: number): boolean {
  return startsNumber(code) || code === 46 || code === 43 || code === 69 || code === 101;
}

function isFaithful(written: string): boolean {
  return String(Number(written)) === written;
}
