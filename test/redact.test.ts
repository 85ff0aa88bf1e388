import {expect, test} from '@jest/globals';
import {redact} from '../src/core/redact.js';

test.each([
  ['a s3&"x b', ['s3&"x'], 'a *** b'],
  ['s3%26%22x', ['s3&"x'], '***'],
  ['s3&\\"x', ['s3&"x'], '***'],
  ['czMmIng=', ['s3&"x'], '***'],
  ['s3\\u0026\\u0022x\\u00E9', ['s3&"xé'], '***'],
  ['s%27%28%29 s%27+%28', ["s'()", "s' ("], '*** s%27+%28'],
  ['s%26+x', ['s& x'], '***'],
  ['abcd abc', ['abc', 'abcd'], '*** ***'],
  ['a b', ['', ' '], 'a b'],
])('%s without %j', (text, secrets, expected) => {
  expect(redact(text, secrets)).toBe(expected);
});
