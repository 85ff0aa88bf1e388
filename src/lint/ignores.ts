import {isObject, type JsonObject} from '../core/json/value.js';

/** Next to a thing, turns rules off for it: `{"rule-id": "reason"}`. Never part of what is emitted. */
export const IGNORE_KEY = 'x-connectorsmith-ignore';

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
