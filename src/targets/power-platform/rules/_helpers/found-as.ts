import {describe, quote} from '../../../../core/json/value.js';

/** What is there, for messages: `section \`request\`` for a text, `number 7 as section` for anything else. */
export function foundAs(what: string, value: unknown): string {
  return typeof value === 'string' ? `${what} ${quote(value)}` : `${describe(value)} as ${what}`;
}
