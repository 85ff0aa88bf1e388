import {textOf} from '../../../../core/json/value.js';

const UNFINISHED = /_{4,}|<<[^<>]{1,60}>>|\blorem ipsum\b|\bTODO:|^TODO$/i;

const OF_NOBODY =
  /\bcontoso\b|\bfabrikam\b|\bexample\.(com|org|net)\b|\bfull name\b|\bcontact url\b|\byour (company|name)\b/i;

/** What of a text was left of a template. Underscores alone are a line in Markdown. */
export function placeholderIn(text: string): string | undefined {
  return /^\s*_+\s*$/.test(text) ? undefined : UNFINISHED.exec(text)?.[0];
}

/** The same for names and addresses, in which samples of nobody are placeholders too. */
export function identityPlaceholderIn(value: unknown): string | undefined {
  const text = textOf(value) ?? '';
  return OF_NOBODY.exec(text)?.[0] ?? placeholderIn(text);
}
