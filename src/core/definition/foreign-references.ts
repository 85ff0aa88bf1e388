import {isObject} from '../json/value.js';
import {child, type Pointer} from '../pointer.js';
import type {Source} from '../source.js';

/** Values that show data: a `$ref` in them is data too. */
const DATA_KEYS: ReadonlySet<string> = new Set(['example', 'examples', 'default', 'enum']);

/** Whether a key of an object leads to data rather than to more of the definition. Names of properties are no keywords. */
export function leadsToData(key: string, isNameMap: boolean): boolean {
  return (
    !isNameMap &&
    (DATA_KEYS.has(key) || (key.startsWith('x-') && key !== 'x-ms-notification-content'))
  );
}

/** Whether the members of what `key` leads to are names that the author chose. */
export function isNameMapKey(key: string, isNameMap: boolean): boolean {
  return (
    !isNameMap &&
    (key === 'properties' ||
      key === 'definitions' ||
      key === 'parameters' ||
      key === 'responses' ||
      key === 'paths')
  );
}

/** The reference that an object is, if it is one. (A property of the name `$ref` has a schema, not a text.) */
export function referenceIn(value: unknown): string | undefined {
  if (!isObject(value) || !Object.hasOwn(value, '$ref')) return undefined;
  return typeof value['$ref'] === 'string' ? value['$ref'] : undefined;
}

/** Whether any `$ref` of a document leads to another file. */
export function hasForeignReferences(document: object): boolean {
  return firstForeignReference(document) !== undefined;
}

/** A reference that does not begin with `#`, or a key of which one letter may be written by its number. */
const FOREIGN_IN_JSON = /"\$ref"\s*:\s*"(?!#)|\\u00(?:24|72|65|66)/i;

/** Whether a `$ref` in a file may lead to another one. Most have none: their text tells faster than a walk. */
export function mayHaveForeignReferences({format, text}: Source): boolean {
  return format !== 'json' || FOREIGN_IN_JSON.test(text);
}

/** The first object of a document that is a reference to another file. */
export function firstForeignReference(document: object): Pointer | undefined {
  return search(document, false);
}

function search(value: unknown, isNameMap: boolean): Pointer | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const reference = referenceIn(value);
  if (reference !== undefined && !reference.startsWith('#')) return '';
  const isList = Array.isArray(value);
  for (const key in value) {
    if (!isList && leadsToData(key, isNameMap)) continue;
    const inner = (value as Record<string, unknown>)[key];
    const below = search(inner, !isList && isNameMapKey(key, isNameMap));
    if (below !== undefined) return child('', key) + below;
  }
  return undefined;
}
