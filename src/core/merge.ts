import {isObject, type JsonObject} from './json/value.js';
import {child, type Pointer} from './pointer.js';

/** Told of each value that a change puts in place: where it lands and where in the change it stands. */
export type OnPlaced = (at: Pointer, from: Pointer) => void;

/**
 * A change laid over a document: objects merge key by key, `null` removes, everything else replaces.
 * Neither is modified; keys keep the order of the document, new ones follow.
 */
export function mergeOver(
  base: JsonObject,
  change: JsonObject,
  onPlaced: OnPlaced = () => {},
  at: Pointer = '',
  from: Pointer = '',
): JsonObject {
  const merged = new Map(Object.entries(base));
  for (const [key, value] of Object.entries(change)) {
    const below = [child(at, key), child(from, key)] as const;
    const present = merged.get(key);
    if (value === null) merged.delete(key);
    else if (isObject(value) && isObject(present))
      merged.set(key, mergeOver(present, value, onPlaced, ...below));
    else {
      merged.set(key, isObject(value) ? mergeOver({}, value) : value);
      onPlaced(...below);
    }
  }
  return Object.fromEntries(merged);
}
