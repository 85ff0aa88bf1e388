/** A JSON Pointer (RFC 6901): `''` is the document, `/info/title` a value in it. */
export type Pointer = string;

/** The pointer of a member or item below `pointer`. */
export function child(pointer: Pointer, ...keys: readonly (string | number)[]): Pointer {
  let below = pointer;
  for (const key of keys) below += typeof key === 'number' ? `/${key}` : `/${escapeKey(key)}`;
  return below;
}

/** `/paths/~1items` → `['paths', '/items']`. */
export function parsePointer(pointer: Pointer): string[] {
  return pointer === '' ? [] : pointer.slice(1).split('/').map(unescapeKey);
}

export function parentOf(pointer: Pointer): Pointer {
  return pointer.slice(0, Math.max(0, pointer.lastIndexOf('/')));
}

/** The last key of a pointer, unescaped; `''` for the document itself. */
export function lastKey(pointer: Pointer): string {
  return unescapeKey(pointer.slice(pointer.lastIndexOf('/') + 1));
}

/** The value that `pointer` names in `root`, or undefined where nothing is. Own keys only. */
export function resolvePointer(root: unknown, pointer: Pointer): unknown {
  let value = root;
  for (const key of parsePointer(pointer)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}

/** `pointer` where it names something in `root`, else the nearest thing above it that is there. */
export function nearestExisting(root: unknown, pointer: Pointer): Pointer {
  let nearest = pointer;
  while (nearest !== '' && resolvePointer(root, nearest) === undefined) nearest = parentOf(nearest);
  return nearest;
}

/** Whether `pointer` names `ancestor` or something inside it. */
export function isWithin(pointer: Pointer, ancestor: Pointer): boolean {
  return pointer === ancestor || pointer.startsWith(`${ancestor}/`);
}

function escapeKey(key: string): string {
  return key.includes('/') || key.includes('~')
    ? key.replaceAll('~', '~0').replaceAll('/', '~1')
    : key;
}

function unescapeKey(key: string): string {
  return key.includes('~') ? key.replaceAll('~1', '/').replaceAll('~0', '~') : key;
}
