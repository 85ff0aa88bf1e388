/** A text in lower case, without white space around it and a final mark: for telling whether two say the same. */
export function plainText(text: string): string {
  return text
    .trim()
    .replace(/[.!?]$/, '')
    .toLowerCase();
}
