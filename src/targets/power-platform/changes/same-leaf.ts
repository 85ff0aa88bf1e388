import {isSameValue, type JsonObject} from '../../../core/json/value.js';

/** What leads to other schemas. */
const BRANCHES: ReadonlySet<string> = new Set([
  '$ref',
  'allOf',
  'properties',
  'items',
  'additionalProperties',
]);

/** Whether two schemas say the same and nothing of others: most do, and need no closer look. */
export function isSameLeaf(before: JsonObject, after: JsonObject): boolean {
  const keys = Object.keys(before);
  if (keys.length !== Object.keys(after).length) return false;
  for (const key of keys) {
    if (BRANCHES.has(key) || !Object.hasOwn(after, key)) return false;
    if (!isSameValue(before[key], after[key])) return false;
  }
  return true;
}
