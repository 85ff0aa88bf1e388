/** A JSON object as parsed: nothing is known of its members. */
export type JsonObject = {readonly [key: string]: unknown};

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value as an object, or an empty one: for reading members of what may have the wrong type. */
export function objectOf(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** A member of an object by own key: `constructor` and `__proto__` are names like any other. */
export function member(value: unknown, key: string): unknown {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** An object without some of its members. */
export function without(value: JsonObject, keys: Iterable<string>): JsonObject {
  const dropped = new Set(keys);
  return Object.fromEntries(Object.entries(value).filter(([key]) => !dropped.has(key)));
}

/** Whether two JSON values are the same. The order of members is no difference. */
export function isSameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, index) => isSameValue(item, b[index]));
  if (!isObject(a) || !isObject(b)) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every(key => Object.hasOwn(b, key) && isSameValue(a[key], b[key]));
}

/** What a value is, in words for messages: `array`, `number 3`, `text "x"`. */
export function describe(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'object') return 'object';
  if (value === '') return 'empty text';
  if (typeof value === 'string') return `text ${quote(value)}`;
  return `${typeof value} ${String(value)}`;
}

/** A value in backticks for a message, cut to a readable length, control characters made visible. */
export function quote(value: unknown): string {
  const text = typeof value === 'string' ? value : String(JSON.stringify(value));
  const visible = text.replace(/\p{Cc}/gu, control => JSON.stringify(control).slice(1, -1));
  return visible.length > 80 ? `\`${visible.slice(0, 77)}…\`` : `\`${visible}\``;
}
