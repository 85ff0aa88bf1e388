import {type Document, isScalar, LineCounter, type Node, parseDocument} from 'yaml';
import {type Diagnostic, failed, type Result, succeeded} from '../diagnostic.js';
import {depthError, MAXIMUM_DEPTH} from '../json/parse.js';
import {type Pointer, parentOf} from '../pointer.js';
import type {Source} from '../source.js';
import {findErrors, type YamlError} from './find-errors.js';
import {nodesIn} from './nodes.js';

/** Uses of an anchor, times those of what it holds: all are copied into the definition, which has 1 MB at most. */
const MAXIMUM_ALIASES = 2000;

/** One defect often gives many errors: the first ones tell it. */
const MAXIMUM_ERRORS = 20;

/** Parses a YAML text. Syntax errors, repeated keys and alias bombs give errors with their place. */
export function parseYamlSource(file: string, bytes: Uint8Array, text: string): Result<Source> {
  const tooDeep = depthError(file, `more than ${MAXIMUM_DEPTH}`);
  if (deepestNesting(text) > MAXIMUM_DEPTH) return failed([tooDeep]);
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    uniqueKeys: false,
    merge: true,
    prettyErrors: false,
    logLevel: 'error',
  });
  const errors = findErrors(document);
  if (errors.length > 0)
    return failed(errors.slice(0, MAXIMUM_ERRORS).map(error => syntaxError(file, lines, error)));
  const value = toValue(document);
  if (value.error !== undefined)
    return failed([yamlError(file, value.error, 'a document that can be written as JSON')]);
  if (isDeeper(value.value, MAXIMUM_DEPTH)) return failed([tooDeep]);
  return succeeded({
    file,
    bytes,
    text,
    value: value.value,
    format: 'yaml',
    numbers: numbersIn(document),
    locate: pointers => locateIn(document, pointers),
  });
}

/** Bounds the recursion of the parser: levels of brackets, or of indentation at four spaces each. */
function deepestNesting(text: string): number {
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
      : {error: 'value that JSON cannot hold (a date, a set, infinity or a cycle)'};
  } catch (error) {
    const isExcessive = error instanceof Error && error.message.startsWith('Excessive alias');
    return {
      error: isExcessive
        ? 'aliases that expand without bound'
        : 'aliases or keys that cannot be resolved',
    };
  }
}

/** An alias of what is around it makes a cycle. */
function isJson(value: unknown, around = new Set<object>()): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value !== 'object' || around.has(value)) return false;
  const isPlain = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
  around.add(value);
  const isWhole = isPlain && Object.values(value).every(item => isJson(item, around));
  around.delete(value);
  return isWhole;
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some(item => isDeeper(item, levels - 1));
}

/** Numbers such as 1.0 or 9223372036854775807, as the author wrote them. */
function numbersIn(document: Document): Map<Pointer, string> {
  const numbers = new Map<Pointer, string>();
  for (const {pointer, node} of nodesIn(document)) {
    const written = writtenNumber(node);
    // What a merge brings may be replaced by a member of the mapping itself.
    if (written === undefined) numbers.delete(pointer);
    else numbers.set(pointer, written);
  }
  return numbers;
}

function writtenNumber(node: Node): string | undefined {
  if (!isScalar(node) || typeof node.value !== 'number') return undefined;
  const written = node.source ?? '';
  const isJsonNumber = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/.test(written);
  return isJsonNumber && String(node.value) !== written ? written : undefined;
}

/** Where values stand; a pointer that names nothing gets the nearest value above it. */
function locateIn(document: Document, pointers: readonly Pointer[]): Map<Pointer, number> {
  const offsets = new Map<Pointer, number>([['', 0]]);
  for (const {pointer, offset} of nodesIn(document)) offsets.set(pointer, offset);
  return new Map(
    pointers.map(pointer => {
      let above = pointer;
      while (!offsets.has(above)) above = parentOf(above);
      return [pointer, offsets.get(above) ?? 0];
    }),
  );
}

function syntaxError(file: string, lines: LineCounter, error: YamlError): Diagnostic {
  const {line, col} = lines.linePos(error.offset);
  const {found, expected} = error;
  return {...yamlError(file, found, expected), line, column: col};
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
