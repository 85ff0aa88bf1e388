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

/** A type may be implied by what a schema has. */
function quoted(shape: Shape, key: string): string | undefined {
  const value = key === 'type' ? shape.type : keywordOf(shape, key);
  return value === undefined ? undefined : quote(value);
}
