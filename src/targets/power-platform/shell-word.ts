/** A word of a command line as every common shell takes it. */
export function shellWord(word: string): string {
  return /^[\w./\\:@=+-]+$/.test(word) ? word : `"${word.replace(/["\\$`]/g, '\\$&')}"`;
}
