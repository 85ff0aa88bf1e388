import {type Diagnostic, failed, type Result, succeeded} from './diagnostic.js';
import {lineStartsOf, positionOf} from './lines.js';

/**
 * Bytes of a text file → its text, a byte order mark kept.
 * UTF-16, invalid UTF-8 and NUL give an error with the place where the text is known so far.
 */
export function decodeText(file: string, bytes: Uint8Array): Result<string> {
  if (isUtf16(bytes))
    return failed([
      encodingError(file, 'UTF-16 text', 'UTF-8 (save the file again in that encoding)'),
    ]);
  const text = new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes);
  const invalid = isValidUtf8(bytes) ? -1 : text.indexOf('\uFFFD');
  if (invalid !== -1)
    return failed([characterError(file, text, invalid, 'bytes that are not UTF-8', 'UTF-8 text')]);
  const nul = text.indexOf('\0');
  if (nul !== -1) return failed([characterError(file, text, nul, 'a NUL character', 'text')]);
  return succeeded(text);
}

function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

function isValidUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', {fatal: true}).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function encodingError(file: string, found: string, expected: string): Diagnostic {
  return {
    rule: 'file-encoding',
    severity: 'error',
    file,
    pointer: '',
    message: `Unexpected ${found}, expected ${expected}`,
    line: 1,
    column: 1,
  };
}

function characterError(
  file: string,
  text: string,
  at: number,
  found: string,
  expected: string,
): Diagnostic {
  return {...encodingError(file, found, expected), ...positionOf(lineStartsOf(text), at)};
}
