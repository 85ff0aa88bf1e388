import {type ParseError, type ParseOptions, parseTree, printParseErrorCode} from 'jsonc-parser';
import type {Diagnostic} from '../diagnostic.js';
import {lineStartsOf, positionOf} from '../lines.js';
import {quote} from './value.js';

const STRICT: ParseOptions = {disallowComments: true, allowTrailingComma: false};

/** What was probably meant, by the kind of the first error. */
const EXPECTED: Readonly<Record<string, string>> = {
  InvalidSymbol: 'a JSON value (text needs double quotes)',
  InvalidNumberFormat: 'a JSON number (no leading zero or plus sign, digits after the point)',
  PropertyNameExpected: 'a key in double quotes',
  ValueExpected: 'a value',
  ColonExpected: 'a colon after the key',
  CommaExpected: 'a comma before the next entry',
  CloseBraceExpected: 'a closing brace `}`',
  CloseBracketExpected: 'a closing bracket `]`',
  EndOfFileExpected: 'the end of the file after the first value',
  InvalidCommentToken: 'no comment: JSON has none',
  UnexpectedEndOfComment: 'no comment: JSON has none',
  UnexpectedEndOfString: 'a closing double quote',
  InvalidUnicode: 'four hexadecimal digits after `\\u`',
  InvalidEscapeCharacter:
    'one of `\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u` (a backslash is written `\\\\`)',
  InvalidCharacter: 'control characters in text written as escapes, such as `\\n`',
};

/** Why a text is not JSON: the first error with its place and what was probably meant. */
export function explainJsonError(file: string, text: string): Diagnostic[] {
  const errors: ParseError[] = [];
  const body = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  if (isShallow(body)) parseTree(body, errors, STRICT);
  const first = errors[0] ?? {error: 1, offset: 0, length: 1};
  const offset = first.offset + (text.length - body.length);
  return [
    {
      rule: 'def-json-strict',
      severity: 'error',
      file,
      pointer: '',
      message: `Unexpected ${foundAt(text, offset, first.length)}, expected ${expectedBy(text, first, offset)}`,
      policy: '5000.2.6.2',
      ...positionOf(lineStartsOf(text), offset),
    },
  ];
}

function expectedBy(text: string, error: ParseError, offset: number): string {
  if (isTrailingComma(text, offset))
    return 'no comma before it: JSON allows none after the last entry';
  return EXPECTED[printParseErrorCode(error.error)] ?? 'strict JSON';
}

function isTrailingComma(text: string, offset: number): boolean {
  return (
    /[}\]]/.test(text[offset] ?? '') && /,\s*$/.test(text.slice(Math.max(0, offset - 200), offset))
  );
}

function foundAt(text: string, offset: number, length: number): string {
  const found = text.slice(offset, offset + Math.max(1, Math.min(length, 40)));
  return found.trim() === '' ? 'end of the file' : quote(found);
}

/** The parser recurses: a text that is broken and nested without end must not overflow the stack. */
function isShallow(text: string): boolean {
  let depth = 0;
  for (const bracket of text.matchAll(/[[\]{}]/g)) {
    depth += bracket[0] === '{' || bracket[0] === '[' ? 1 : -1;
    if (depth > 500) return false;
  }
  return true;
}
