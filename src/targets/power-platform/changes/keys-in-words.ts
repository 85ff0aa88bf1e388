import {isSameValue, type JsonObject, member, quote} from '../../../core/json/value.js';

/** The keys in which two objects differ, but for those that are told elsewhere. */
export function keysThatDiffer(
  before: JsonObject,
  after: JsonObject,
  toldElsewhere: readonly string[] = [],
): string[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].filter(
    key => !toldElsewhere.includes(key) && !isSameValue(member(before, key), member(after, key)),
  );
}

/** The same in words, with the new value of each. */
export function keysInWords(
  before: JsonObject,
  after: JsonObject,
  toldElsewhere: readonly string[] = [],
): string[] {
  return keysThatDiffer(before, after, toldElsewhere).map(key => inWords(key, member(after, key)));
}

/** Short values say more than that they changed. */
export function inWords(key: string, value: unknown): string {
  if (key === 'deprecated') return value === true ? 'now deprecated' : 'no longer deprecated';
  if (value === undefined) return `no ${key}`;
  const isShort = key !== 'description' && (typeof value !== 'object' || value === null);
  return isShort ? `${key} ${quote(value)}` : key;
}
