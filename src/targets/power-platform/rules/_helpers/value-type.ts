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

/** `integer` → `a whole number`, for messages. */
export function typeInWords(type: unknown): string {
  return WORDS[textOf(type) ?? ''] ?? 'a value of the declared type';
}

const WORDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: '`true` or `false`',
  array: 'an array',
  object: 'an object',
};
