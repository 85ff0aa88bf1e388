import type {Diagnostic} from '../core/diagnostic.js';
import {isObject, type JsonObject, quote, textOf} from '../core/json/value.js';
import {nearest} from '../core/nearest.js';
import {child, isWithin, type Pointer} from '../core/pointer.js';
import type {Source} from '../core/source.js';

/** Next to a thing, turns rules off for it: `{"rule-id": "reason"}`. Never part of what is emitted. */
export const IGNORE_KEY = 'x-connectorsmith-ignore';

interface Ignore {
  readonly file: string;
  /** The object that the ignore stands in. */
  readonly holder: Pointer;
  readonly pointer: Pointer;
  readonly rule: string;
  readonly reason: unknown;
}

/** Findings without those that an ignore covers, and a finding for every ignore that is unknown, unused or without reason. */
export function applyIgnores(
  diagnostics: readonly Diagnostic[],
  sources: Iterable<Source>,
  knownRules: readonly string[],
): Diagnostic[] {
  const ignores = [...sources].flatMap(ignoresIn);
  if (ignores.length === 0) return [...diagnostics];
  const used = new Set<Ignore>();
  const kept = diagnostics.filter(diagnostic => {
    const covering = ignores.filter(ignore => covers(ignore, diagnostic));
    for (const ignore of covering) used.add(ignore);
    return covering.length === 0;
  });
  return [...kept, ...ignores.flatMap(ignore => problemOf(ignore, used.has(ignore), knownRules))];
}

/** The value without ignore keys; the very same value where it has none. */
export function withoutIgnores<T>(value: T): T {
  if (Array.isArray(value)) return sameOr(value, value.map(withoutIgnores)) as T;
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(([key]) => key !== IGNORE_KEY);
  const inner = kept.map(([key, member]) => [key, withoutIgnores(member)] as const);
  const isSame =
    inner.length === Object.keys(value).length &&
    inner.every(([key, member]) => member === (value as JsonObject)[key]);
  return isSame ? value : (Object.fromEntries(inner) as T);
}

function sameOr(before: readonly unknown[], after: readonly unknown[]): readonly unknown[] {
  return after.every((item, index) => item === before[index]) ? before : after;
}

/** Whether a file has ignores. Most have none: their text tells faster than a walk. */
export function holdsIgnores({text}: Source): boolean {
  return text.includes(IGNORE_KEY);
}

function ignoresIn(source: Source): Ignore[] {
  if (!holdsIgnores(source)) return [];
  const found: Ignore[] = [];
  collect(source.value, '', source.file, found);
  return found;
}

function collect(value: unknown, pointer: Pointer, file: string, found: Ignore[]): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const at = child(pointer, key);
    if (key !== IGNORE_KEY || !isObject(inner)) collect(inner, at, file, found);
    else {
      for (const [rule, reason] of Object.entries(inner)) {
        found.push({file, holder: pointer, pointer: child(at, rule), rule, reason});
      }
    }
  }
}

function covers({file, holder, rule}: Ignore, diagnostic: Diagnostic): boolean {
  return (
    rule === diagnostic.rule && file === diagnostic.file && isWithin(diagnostic.pointer, holder)
  );
}

function problemOf(ignore: Ignore, isUsed: boolean, knownRules: readonly string[]): Diagnostic[] {
  const {file, pointer, rule, reason} = ignore;
  const finding = (id: string, message: string): Diagnostic => ({
    rule: id,
    severity: 'warning',
    file,
    pointer,
    message,
  });
  if (!knownRules.includes(rule)) {
    const guess = nearest(rule, knownRules);
    return [
      finding(
        'ignore-unknown',
        `Unexpected rule ${quote(rule)}, expected ${guess ? quote(guess) : 'the name of a rule'}`,
      ),
    ];
  }
  if (!textOf(reason)?.trim()) {
    return [
      finding(
        'ignore-reason',
        `Unexpected ignore of ${quote(rule)} without a reason, expected a text that says why`,
      ),
    ];
  }
  return isUsed
    ? []
    : [
        finding(
          'ignore-unused',
          `Unexpected ignore of ${quote(rule)}, which finds nothing here, expected none`,
        ),
      ];
}
