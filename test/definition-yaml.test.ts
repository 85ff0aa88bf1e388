import {describe, expect, test} from '@jest/globals';
import {parseSource} from '../src/core/source.js';
import {configOf, emit, errors} from './support/run.js';

const TEXT = `base: &base
  type: text
  limit: 1.0
  deep: {more: &more [1, 2]}
other: &other
  type: of other
  own: of other
plain: *base
merged:
  before: 1
  <<: *base
  limit: 2
several:
  <<: [*other, *base]
list:
- <<: *base
here:
  <<: {type: written here}
again: &again
  <<: *other
twice:
  <<: *again
`;

// A pointer, and the line in which its value stands, from there on.
const PLACES = [
  ['/base/type', 'text'],
  ['/plain/type', 'text'],
  ['/merged', 'before: 1'],
  ['/merged/before', '1'],
  ['/merged/type', '*base'],
  ['/merged/deep/more/1', '*base'],
  ['/merged/limit', '2'],
  ['/several/type', '*other, *base]'],
  ['/several/own', '*other, *base]'],
  ['/several/deep', '*base]'],
  ['/list/0', '<<: *base'],
  ['/list/0/type', '*base'],
  ['/here/type', 'written here}'],
  ['/again/own', '*other'],
  ['/twice/own', '*again'],
  ['/twice/nothing', '<<: *again'],
] as const;

describe('a value of YAML stands where its author wrote it, or the merge that brings it', () => {
  test.each(PLACES)('%s at `%s`', async (pointer, expected) => {
    const {value: source} = await parseSource('a.yaml', new TextEncoder().encode(TEXT));
    const offset = source?.locate([pointer]).get(pointer);
    expect(TEXT.slice(offset).split('\n')[0]).toBe(expected);
  });
});

test('numbers are those that count, as written', async () => {
  const {value: source} = await parseSource('a.yaml', new TextEncoder().encode(TEXT));
  expect(Object.fromEntries(source?.numbers ?? [])).toEqual({
    '/base/limit': '1.0',
    '/plain/limit': '1.0',
    '/several/limit': '1.0',
    '/list/0/limit': '1.0',
  });
});

// Documents that are no value, and what is said of them.
const WRONG = [
  ['a: 1\nb: [x, *q]', ['2:8 alias `*q` without an anchor, expected `&q` before it']],
  ['a: *b\nb: &b 1', ['1:4 alias `*b` without an anchor, expected `&b` before it']],
  [
    'a: *p\nb: {<<: *q}',
    [
      '1:4 alias `*p` without an anchor, expected `&p` before it',
      '2:9 alias `*q` without an anchor, expected `&q` before it',
    ],
  ],
  [
    'a: &a 1\nb:\n  <<: *a\nc: {<<: [5]}',
    [
      '3:7 merge of something else than a mapping, expected a mapping or a list of mappings',
      '4:10 merge of something else than a mapping, expected a mapping or a list of mappings',
    ],
  ],
  [
    'a: &a {}\nb: {<<: *a, <<: *a}',
    ['2:13 second key `<<` in one mapping, expected each key once'],
  ],
  ['a: 1\n---\nb: 2\n---\nc: 3', ['2:1 second document, expected one']],
  ['a: 1\n...\nb: 2', ['3:1 second document, expected one']],
] as const;

test.each(WRONG)('%j is told with its places', async (text, expected) => {
  const made = await emit({'api.yaml': text, 'config.json': configOf({apiDefinition: 'api.yaml'})});
  expect(errors(made)).toEqual(
    expected.map(one => `api.yaml:${one.replace(' ', '  def-yaml-syntax: Unexpected ')}`),
  );
});

test('an anchor may be used often, and be set anew', async () => {
  const uses = Array.from({length: 300}, (_, index) => `u${index}: *a`).join('\n');
  const text = `a: &a {limit: 1.0}\n${uses}\nb: &a 2.0\nlast: *a`;
  const {value: source, diagnostics} = await parseSource('a.yaml', new TextEncoder().encode(text));
  expect(diagnostics).toEqual([]);
  expect(source?.value).toMatchObject({u299: {limit: 1}, last: 2});
  expect(source?.numbers.get('/u299/limit')).toBe('1.0');
  expect(source?.numbers.get('/last')).toBe('2.0');
});
