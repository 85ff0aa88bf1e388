import {describe, isObject, quote} from '../../../../core/json/value.js';
import {child, type Pointer} from '../../../../core/pointer.js';
import type {Report} from '../../../../lint/rule.js';
import {orList} from './check-shape.js';

/** Reports entries of `parameters` that are not an object with exactly one of the keys. */
export function checkArguments(
  parameters: unknown,
  keys: readonly string[],
  pointer: Pointer,
  report: Report,
): void {
  if (!isObject(parameters)) return;
  for (const [name, value] of Object.entries(parameters)) {
    if (isObject(value) && keys.filter(key => Object.hasOwn(value, key)).length === 1) continue;
    const found = isObject(value) ? `object with ${memberNames(value)}` : describe(value);
    report(
      `Unexpected ${found} for parameter ${quote(name)}, expected an object with one of ${orList(keys)}`,
      {pointer: child(pointer, 'parameters', name)},
    );
  }
}

function memberNames(value: object): string {
  const names = Object.keys(value);
  return names.length === 0 ? 'no members' : names.map(quote).join(' and ');
}
