import {isObject} from '../json/value.js';

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

/** Whether any `$ref` leads to another file. */
export function hasForeignReferences(value: unknown, isNameMap = false): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some(item => hasForeignReferences(item));
  const reference = referenceIn(value);
  if (reference !== undefined && !reference.startsWith('#')) return true;
  for (const key in value) {
    if (leadsToData(key, isNameMap)) continue;
    const inner = (value as Record<string, unknown>)[key];
    if (hasForeignReferences(inner, isNameMapKey(key, isNameMap))) return true;
  }
  return false;
}
