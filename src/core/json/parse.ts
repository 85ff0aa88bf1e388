import {type Diagnostic, failed, type Result, succeeded} from '../diagnostic.js';
import {lineStartsOf, positionOf} from '../lines.js';
import type {Pointer} from '../pointer.js';
import type {Source} from '../source.js';
import {locateInJson} from './locate.js';
import {mapJson, type RepeatedKey} from './map.js';
import {endOfNumber, type JsonScan, scanJson} from './scan.js';
import {quote} from './value.js';

/** Deeper documents are refused: the deepest published definition has about 50 levels. */
export const MAXIMUM_DEPTH = 200;

/** Nobody reads more of them. */
const MOST_REPEATED_KEYS = 100;

/** Parses a JSON text. Syntax errors, repeated keys and excessive depth give errors with their place. */
export async function parseJsonSource(
  file: string,
  bytes: Uint8Array,
  text: string,
): Promise<Result<Source>> {
  const parsed = tryParse(text);
  if (!parsed) {
    const {explainJsonError} = await import('./explain.js');
    return failed(explainJsonError(file, text));
  }
  const scan = scanJson(text);
  if (scan.depth > MAXIMUM_DEPTH) return failed([depthError(file, String(scan.depth))]);
  return buildSource({file, bytes, text, value: parsed.value}, scan);
}

function tryParse(text: string): {readonly value: unknown} | undefined {
  try {
    return {value: JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text)};
  } catch {
    return undefined;
  }
}

function buildSource(
  parsed: Pick<Source, 'file' | 'bytes' | 'text' | 'value'>,
  scan: JsonScan,
): Result<Source> {
  const {file, text} = parsed;
  const hasRepeatedKeys = countMembers(parsed.value) !== scan.members;
  const needsMap = hasRepeatedKeys || scan.unfaithfulNumbers.length > 0;
  const map = needsMap ? mapJson(text, new Set(scan.unfaithfulNumbers)) : undefined;
  if (map && map.repeatedKeys.length > 0)
    return failed(repeatedKeyErrors(file, text, map.repeatedKeys));
  const numbers = numbersAt(text, map?.pointerAt ?? new Map());
  const locate = (pointers: readonly Pointer[]) => locateInJson(text, pointers);
  return succeeded({...parsed, format: 'json', numbers, locate});
}

/** Members of all objects in a value. Fewer than the text has means that keys were repeated. */
function countMembers(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  let members = 0;
  if (Array.isArray(value)) {
    for (const item of value) members += countMembers(item);
    return members;
  }
  for (const key in value) {
    members += 1 + countMembers((value as Record<string, unknown>)[key]);
  }
  return members;
}

function numbersAt(text: string, pointerAt: ReadonlyMap<number, Pointer>): Map<Pointer, string> {
  return new Map(
    [...pointerAt].map(([offset, pointer]) => [
      pointer,
      text.slice(offset, endOfNumber(text, offset)),
    ]),
  );
}

/** A file that is nested too deep; `levels` as a message names them. */
export function depthError(file: string, levels: string): Diagnostic {
  return {
    rule: 'file-depth',
    severity: 'error',
    file,
    pointer: '',
    message: `Unexpected nesting of ${levels} levels, expected at most ${MAXIMUM_DEPTH}`,
    line: 1,
    column: 1,
  };
}

function repeatedKeyErrors(
  file: string,
  text: string,
  repeatedKeys: readonly RepeatedKey[],
): Diagnostic[] {
  const starts = lineStartsOf(text);
  return repeatedKeys.slice(0, MOST_REPEATED_KEYS).map(({pointer, key, offset}) => ({
    rule: 'def-json-strict',
    severity: 'error',
    file,
    pointer,
    message: `Unexpected second key ${quote(key)} in one object, expected each key once`,
    policy: '5000.2.6.2',
    ...positionOf(starts, offset),
  }));
}
