import {type Document, isNode, LineCounter, parseDocument, type YAMLError} from 'yaml';
import {type Diagnostic, failed, type Result, succeeded} from '../diagnostic.js';
import {MAXIMUM_DEPTH} from '../json/parse.js';
import {child, type Pointer, parentOf, parsePointer} from '../pointer.js';
import type {Source} from '../source.js';

const MAXIMUM_ALIASES = 100;

/** Parses a YAML text. Syntax errors, repeated keys and alias bombs give errors with their place. */
export function parseYamlSource(file: string, bytes: Uint8Array, text: string): Result<Source> {
  if (deepestIndent(text) > MAXIMUM_DEPTH)
    return failed(
      yamlError(file, `nesting of more than ${MAXIMUM_DEPTH} levels`, `at most ${MAXIMUM_DEPTH}`),
    );
  const lines = new LineCounter();
  const document = parseDocument(text, {lineCounter: lines, uniqueKeys: true, prettyErrors: false});
  if (document.errors.length > 0)
    return failed(...document.errors.map(error => syntaxError(file, lines, error)));
  const value = toValue(document);
  if (value.error !== undefined)
    return failed(yamlError(file, value.error, 'a document that can be written as JSON'));
  return succeeded({
    file,
    bytes,
    text,
    value: value.value,
    format: 'yaml',
    numbers: new Map(numbersIn(document, value.value, '')),
    locate: pointers => new Map(pointers.map(pointer => [pointer, offsetOf(document, pointer)])),
  });
}

/** Flow collections nest by brackets, block collections by indentation: either bounds the recursion of the parser. */
function deepestIndent(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const bracket of text.matchAll(/[[\]{}]/g)) {
    depth = Math.max(0, depth + (bracket[0] === '{' || bracket[0] === '[' ? 1 : -1));
    deepest = Math.max(deepest, depth);
  }
  const indents = text.matchAll(/^ *(?:- )*/gm);
  for (const indent of indents) deepest = Math.max(deepest, indent[0].length / 4);
  return deepest;
}

function toValue(document: Document): {readonly value?: unknown; readonly error?: string} {
  try {
    const value: unknown = document.toJS({maxAliasCount: MAXIMUM_ALIASES});
    return isJson(value)
      ? {value}
      : {error: 'a value that JSON cannot hold (a date, a set, infinity or a cycle)'};
  } catch (error) {
    return {
      error:
        error instanceof ReferenceError
          ? 'aliases that expand without bound'
          : 'aliases or keys that cannot be resolved',
    };
  }
}

function isJson(value: unknown, depth = 0): boolean {
  if (depth > MAXIMUM_DEPTH) return false;
  if (typeof value === 'number') return Number.isFinite(value);
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (Array.isArray(value)) return value.every(item => isJson(item, depth + 1));
  const isPlain = typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype;
  return isPlain && Object.values(value).every(item => isJson(item, depth + 1));
}

/** Numbers such as 1.0 or 9223372036854775807, as the author wrote them. */
function* numbersIn(
  document: Document,
  value: unknown,
  pointer: Pointer,
): Generator<[Pointer, string]> {
  if (typeof value === 'number') {
    const written = nodeAt(document, pointer)?.source;
    const isJsonNumber =
      written !== undefined && /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/.test(written);
    if (isJsonNumber && String(value) !== written) yield [pointer, written];
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value))
      yield* numbersIn(document, item, child(pointer, key));
  }
}

function nodeAt(
  document: Document,
  pointer: Pointer,
): {readonly range?: unknown; readonly source?: string} | undefined {
  const path = parsePointer(pointer);
  const node = document.getIn(path, true) ?? document.getIn(path.map(asNumber), true);
  return isNode(node) ? (node as {range?: unknown; source?: string}) : undefined;
}

/** YAML reads the key 200 as a number, a pointer as text. */
function asNumber(key: string): string | number {
  return /^\d+$/.test(key) ? Number(key) : key;
}

function offsetOf(document: Document, pointer: Pointer): number {
  const range = nodeAt(document, pointer)?.range;
  if (Array.isArray(range)) return Number(range[0]);
  return pointer === '' ? 0 : offsetOf(document, parentOf(pointer));
}

function syntaxError(file: string, lines: LineCounter, error: YAMLError): Diagnostic {
  const {line, col} = lines.linePos(error.pos[0]);
  const repeated = error.code === 'DUPLICATE_KEY';
  const message = repeated
    ? 'Unexpected second key of the same name in one mapping, expected each key once'
    : `Unexpected YAML syntax, expected a valid document (${error.message.split('\n')[0]})`;
  return {
    rule: 'def-yaml-syntax',
    severity: 'error',
    file,
    pointer: '',
    message,
    line,
    column: col,
  };
}

function yamlError(file: string, found: string, expected: string): Diagnostic {
  const message = `Unexpected ${found}, expected ${expected}`;
  return {
    rule: 'def-yaml-syntax',
    severity: 'error',
    file,
    pointer: '',
    message,
    line: 1,
    column: 1,
  };
}
