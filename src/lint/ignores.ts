import type {Diagnostic} from '../core/diagnostic.js';
import {describe, isObject, type JsonObject, quote, textOf} from '../core/json/value.js';
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
  /** Undefined where something else stands in the place of rules with reasons. */
  readonly rule: string | undefined;
  readonly reason: unknown;
}

const NONE: ReadonlySet<string> = new Set();

/**
 * Findings without those that an ignore with a reason covers, and a finding for every ignore that is unknown, unused or
 * without reason. A rule of `idleRules` does not apply in this ruleset: it cannot be missed.
 */
export function applyIgnores(
  diagnostics: readonly Diagnostic[],
  sources: Iterable<Source>,
  knownRules: readonly string[],
  idleRules: ReadonlySet<string> = NONE,
): Diagnostic[] {
  const ignores = [...sources].flatMap(ignoresIn);
  if (ignores.length === 0) return [...diagnostics];
  const used = new Set<Ignore>();
  const kept = diagnostics.filter(diagnostic => {
    const covering = ignores.filter(ignore => covers(ignore, diagnostic));
    for (const ignore of covering) used.add(ignore);
    return covering.length === 0;
  });
  const isNeeded = (ignore: Ignore) => used.has(ignore) || idleRules.has(ignore.rule ?? '');
  return [...kept, ...ignores.flatMap(one => problemOf(one, isNeeded(one), knownRules))];
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
    if (key !== IGNORE_KEY) collect(inner, at, file, found);
    else found.push(...ignoresAt(inner, {file, holder: pointer, pointer: at}));
  }
}

function ignoresAt(
  value: unknown,
  place: Pick<Ignore, 'file' | 'holder' | 'pointer'>,
): readonly Ignore[] {
  if (!isObject(value)) return [{...place, rule: undefined, reason: value}];
  return Object.entries(value).map(([rule, reason]) => ({
    ...place,
    pointer: child(place.pointer, rule),
    rule,
    reason,
  }));
}

function covers({file, holder, rule, reason}: Ignore, diagnostic: Diagnostic): boolean {
  return (
    rule === diagnostic.rule &&
    hasReason(reason) &&
    file === diagnostic.file &&
    isWithin(diagnostic.pointer, holder)
  );
}

function hasReason(reason: unknown): boolean {
  return Boolean(textOf(reason)?.trim());
}

function problemOf(
  {file, pointer, rule, reason}: Ignore,
  isNeeded: boolean,
  knownRules: readonly string[],
): Diagnostic[] {
  const finding = (id: string, found: string, expected: string): Diagnostic[] => [
    {
      rule: id,
      severity: 'warning',
      file,
      pointer,
      message: `Unexpected ${found}, expected ${expected}`,
    },
  ];
  if (rule === undefined)
    return finding(
      'ignore-reason',
      `${describe(reason)} as \`${IGNORE_KEY}\``,
      'an object of rules with reasons',
    );
  if (!knownRules.includes(rule)) {
    const guess = nearest(rule, knownRules);
    return finding('ignore-unknown', `rule ${quote(rule)}`, guess ? quote(guess) : NO_GUESS);
  }
  const ignore = `ignore of ${quote(rule)}`;
  if (!hasReason(reason))
    return finding('ignore-reason', `${ignore} without a reason`, 'a text that says why');
  if (isNeeded) return [];
  return finding('ignore-unused', `${ignore}, which finds nothing here`, 'none');
}

const NO_GUESS = 'the name of a rule';
