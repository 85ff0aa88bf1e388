import {expect, test} from '@jest/globals';
import {quoteWords} from '../src/core/quote-words.js';

test.each([
  ['linux', "pac a 'b c' 'it'\\''s' '$x' ''"],
  ['win32', 'pac a "b c" "it\'s" \'$x\' ""'],
])('words for a shell of %s', (platform, expected) => {
  expect(quoteWords(['pac', 'a', 'b c', "it's", '$x', ''], platform)).toBe(expected);
});

test('PowerShell takes typographic quotes for quotes', () => {
  expect(quoteWords(['a ’b', '‘c” $d'], 'win32')).toBe('"a ’b" \'‘‘c” $d\'');
});
