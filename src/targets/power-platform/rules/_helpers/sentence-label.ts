import {uncapitalizedWord} from './title-case.js';

/** Characters of the label of a parameter or a property. */
export const LONGEST_LABEL = 80;

/** Whether a label is a sentence, which has to be written anew: too long, or with the marks and the lower case of one. */
export function isSentence(label: string): boolean {
  const hasMarks = /[.!?](\s|$)|[,;:]\s/.test(label);
  return label.length > LONGEST_LABEL || (hasMarks && uncapitalizedWord(label) !== undefined);
}
