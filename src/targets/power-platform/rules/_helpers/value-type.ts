import {isObject, textOf} from '../../../../core/json/value.js';

const CHECKS: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: value => typeof value === 'string',
  number: value => typeof value === 'number',
  integer: value => Number.isInteger(value),
  boolean: value => typeof value === 'boolean',
  array: Array.isArray,
  object: isObject,
};

/** Whether a value has the type that a parameter or schema declares; yes where the type is unknown. */
export function hasType(value: unknown, type: unknown): boolean {
  if (typeof type !== 'string' || !Object.hasOwn(CHECKS, type)) return true;
  return CHECKS[type]?.(value) ?? true;
}

/** What a value of another type should be: `7` for an integer → `a whole number without quotes`. */
export function wantedFor(given: unknown, type: unknown): string {
  const wanted = WORDS[textOf(type) ?? ''] ?? 'a value of the declared type';
  return typeof given === 'string' && hasType(unquoted(given), type)
    ? `${wanted} without quotes`
    : wanted;
}

/** The boolean or number that a text shows; any other text as it is. */
function unquoted(text: string): unknown {
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  return /\d/.test(text) && Number.isFinite(Number(text)) ? Number(text) : text;
}

const WORDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: '`true` or `false`',
  array: 'an array',
  object: 'an object',
};
