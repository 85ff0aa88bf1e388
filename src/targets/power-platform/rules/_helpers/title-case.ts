/** Words that stay small inside a title. */
const SMALL_WORDS: ReadonlySet<string> = new Set(
  'a an and as at but by for from if in into is nor not of off on or per than the to up via vs with'.split(
    ' ',
  ),
);

/** With what belongs to it: `Recipient(s)`, `Developer's`, `E-mail`, `$top`. */
const WORD = /[$@#\p{L}\p{M}\p{N}]+(?:['’._-][\p{L}\p{M}\p{N}]+|\(\p{L}+\))*/gu;

/** The first word that should begin with a capital in a title: `Calendar id` → `id`. */
export function uncapitalizedWord(title: string): string | undefined {
  const words = title.match(WORD) ?? [];
  return words.find(
    (word, index) =>
      /^\p{Ll}/u.test(word) && !(index > 0 && SMALL_WORDS.has(word)) && !isName(word),
  );
}

/** `iOS`, `eSign`: a name with its own capitals. */
function isName(word: string): boolean {
  return /\p{Lu}/u.test(word);
}
