import {expect, test} from '@jest/globals';
import {locateDiagnostics, textSource} from '../src/core/source.js';

// A line of a file, and how a finding shows it.
const LINES = [
  ['"clientSecret": "s3cret",', '"clientSecret": "******",'],
  ['"client_secret":"s3\\"cret" }', '"client_secret":"********" }'],
  ["var password = 's3cret';", "var password = '******';"],
  ['"clientSecret": {"type": "securestring"}', '"clientSecret": {"type": "securestring"}'],
  ['"format": "password"', '"format": "password"'],
] as const;

test.each(LINES)('%s is shown as %s', (line, shown) => {
  expect(excerptOf(line, 1)).toBe(shown);
});

test('of a long line shows what is around the finding, and no secret that begins before it', () => {
  const line = `${'x'.repeat(500)}"clientSecret": "${'s'.repeat(120)}"${'y'.repeat(500)}`;
  const excerpt = excerptOf(line, 600);
  expect(excerpt).toHaveLength(160);
  expect(excerpt).toMatch(/^\**"y+$/);
});

function excerptOf(line: string, column: number): string | undefined {
  const source = textSource('a.json', new Uint8Array(), line);
  const finding = {file: 'a.json', pointer: '', line: 1, column} as const;
  const said = {rule: 'a-rule', severity: 'warning', message: 'm'} as const;
  return locateDiagnostics([{...finding, ...said}], new Map([['a.json', source]]))[0]?.excerpt;
}
