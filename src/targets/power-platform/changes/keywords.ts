import {quote} from '../../../core/json/value.js';
import type {ReportChange, SchemaPair} from './change.js';
import {keywordOf, keywordPointer, type Shape} from './shape.js';

/** Reports that a keyword of two schemas differs. */
export function reportKeyword(
  {label, before, after}: SchemaPair,
  key: string,
  report: ReportChange,
): void {
  const found = quoted(after, key);
  const expected = quoted(before, key);
  const message = found
    ? `Unexpected ${key} ${found} of ${label}, expected ${expected ?? 'none'} as before`
    : `Unexpected removal of ${key} of ${label}, expected ${expected} as before`;
  report(message, keywordPointer(before, key), keywordPointer(after, key));
}

/** Whether two JSON values are the same, whatever the order of their members. */
export function sameValue(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a, sorted) === JSON.stringify(b, sorted);
}

function sorted(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A type may be implied by what a schema has. */
function quoted(shape: Shape, key: string): string | undefined {
  const value = key === 'type' ? shape.type : keywordOf(shape, key);
  return value === undefined ? undefined : quote(value);
}
