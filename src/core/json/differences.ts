import {child, type Pointer} from '../pointer.js';
import {isObject} from './value.js';

/** Pointers of what differs between two values, as deep as possible. The order of keys is no difference. */
export function differencesBetween(a: unknown, b: unknown, pointer: Pointer = ''): Pointer[] {
  if (Object.is(a, b)) return [];
  const keys = keysOfBoth(a, b);
  if (!keys) return [pointer];
  return keys.flatMap(key => differencesBetween(at(a, key), at(b, key), child(pointer, key)));
}

/** Keys of two objects, or indexes of two arrays; undefined for all else. */
function keysOfBoth(a: unknown, b: unknown): string[] | undefined {
  const areLike = (Array.isArray(a) && Array.isArray(b)) || (isObject(a) && isObject(b));
  return areLike
    ? [...new Set([...Object.keys(a as object), ...Object.keys(b as object)])]
    : undefined;
}

function at(value: unknown, key: string): unknown {
  return Object.hasOwn(value as object, key) ? (value as Record<string, unknown>)[key] : undefined;
}
