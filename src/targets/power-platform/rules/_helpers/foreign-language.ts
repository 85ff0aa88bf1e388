/** Frequent short words that English does not have, by language. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  German: [
    'und',
    'der',
    'das',
    'ist',
    'nicht',
    'mit',
    'eine',
    'einen',
    'einer',
    'für',
    'von',
    'dem',
    'den',
    'oder',
    'werden',
    'wird',
    'auf',
    'zum',
    'zur',
  ],
  French: [
    'les',
    'des',
    'une',
    'est',
    'dans',
    'pour',
    'avec',
    'sur',
    'qui',
    'vous',
    'cette',
    'votre',
    'aux',
    'être',
    'où',
  ],
  Spanish: ['los', 'las', 'una', 'para', 'con', 'por', 'del', 'como', 'esta', 'este', 'sus', 'que'],
  Portuguese: ['uma', 'para', 'com', 'não', 'dos', 'das', 'por', 'seu', 'são', 'que', 'você'],
  Italian: ['della', 'delle', 'che', 'per', 'con', 'sono', 'una', 'gli', 'nel', 'questo', 'degli'],
  Dutch: ['een', 'het', 'van', 'voor', 'niet', 'met', 'zijn', 'naar', 'wordt', 'deze', 'bij'],
  Swedish: ['och', 'för', 'att', 'som', 'inte', 'med', 'till', 'är', 'från', 'ett'],
};

const ENGLISH: ReadonlySet<string> = new Set([
  'the',
  'of',
  'and',
  'to',
  'is',
  'in',
  'for',
  'with',
  'from',
  'by',
  'this',
  'that',
  'are',
  'be',
  'or',
  'an',
  'as',
  'on',
  'you',
  'your',
  'get',
  'list',
  'when',
]);

/** Each word with its languages: a text is gone through once. */
const LANGUAGES_OF = new Map<string, string[]>();
for (const [language, words] of Object.entries(WORDS)) {
  for (const word of words) LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), language]);
}

/** Letters of other scripts that make a text more than a text with a name or a sign in it. */
const FEWEST_LETTERS = 3;

/** Letters of English for each of another script, at most. */
const MOST_LATIN = 4;

/** What of a text is not English: `letters such as …` or `German words …`; undefined where nothing is found. */
export function foreignPartOf(text: string): string | undefined {
  // Two words with a space between them have more characters than this, and most texts only ASCII.
  const mayHaveWords = text.length >= SHORTEST;
  if (!ASCII.test(text))
    return foreignLetters(text) ?? (mayHaveWords ? foreignWords(text, /\p{L}+/gu) : undefined);
  return mayHaveWords && ANY_WORD.test(text) ? foreignWords(text, /[a-z]+/g) : undefined;
}

const SHORTEST = 7;
const ASCII = /^[\x20-\x7e\s]*$/;

/** Almost no text has one: this looks for all of them at once. */
const ANY_WORD = new RegExp(`(?<![a-z])(?:${[...LANGUAGES_OF.keys()].join('|')})(?![a-z])`, 'i');

function foreignLetters(text: string): string | undefined {
  const letters =
    text.match(/(?!\p{Script=Latin}|\p{Script=Common}|\p{Script=Greek})\p{L}/gu) ?? [];
  // An English text may show a word of another script, or name it.
  const latin = text.match(/\p{Script=Latin}/gu) ?? [];
  if (letters.length < FEWEST_LETTERS || letters.length * MOST_LATIN < latin.length)
    return undefined;
  return `letters such as \`${letters.slice(0, 3).join('')}\``;
}

/** Two or more different words of one language, and more of them than English ones. */
function foreignWords(text: string, word: RegExp): string | undefined {
  const found = new Map<string, Set<string>>();
  const english = new Set<string>();
  for (const one of text.toLowerCase().match(word) ?? []) {
    if (ENGLISH.has(one)) english.add(one);
    for (const language of LANGUAGES_OF.get(one) ?? [])
      found.set(language, (found.get(language) ?? new Set()).add(one));
  }
  for (const [language, words] of found) {
    if (words.size > Math.max(1, english.size))
      return `${language} words \`${[...words].slice(0, 3).join('`, `')}\``;
  }
  return undefined;
}
