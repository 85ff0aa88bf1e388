import {describe, expect, test} from '@jest/globals';
import {configOf, emit, errors} from './support/run.js';

const DEEP = (open: string, close: string) =>
  `{"swagger": "2.0", "x-deep": ${open.repeat(300)}1${close.repeat(300)}}`;
const BOMB = `${[...'bcdefghij'].reduce((text, name, index) => `${text}${name}: &${name} [${`*${'abcdefghij'[index]},`.repeat(9)}]\n`, 'a: &a ["x","x","x","x","x","x","x","x","x"]\n')}swagger: "2.0"\n`;

// Texts that are no definition: the text, the place, and what the one finding says.
const JSON_TEXTS = [
  [
    'a trailing comma',
    '{"swagger": "2.0",}',
    '1:19  def-json-strict',
    '`}`, expected no comma before it',
  ],
  [
    'a comment',
    '{\n  // why\n  "swagger": "2.0"}',
    '2:3  def-json-strict',
    '`// why`, expected no comment',
  ],
  [
    'a missing quote',
    '{"swagger": "2.0}',
    '1:13  def-json-strict',
    '`"2.0}`, expected a closing double quote',
  ],
  [
    'two documents',
    '{"swagger": "2.0"} {}',
    '1:20  def-json-strict',
    '`{`, expected the end of the file after the first value',
  ],
  [
    'the same key twice',
    '{"swagger": "2.0",\n "info": {"title": "a", "title": "b"}}',
    '2:25 /info def-json-strict',
    'second key `title` in one object, expected each key once',
  ],
  [
    'the same key twice, escaped',
    '{"a": 1, "\\u0061": 2}',
    '1:10  def-json-strict',
    'second key `a` in one object',
  ],
  ['300 arrays', DEEP('[', ']'), '1:1  file-depth', 'nesting of 301 levels, expected at most 200'],
  [
    '300 objects',
    DEEP('{"a":', '}'),
    '1:1  file-depth',
    'nesting of 301 levels, expected at most 200',
  ],
  ['100,000 open brackets', '['.repeat(100_000), '1:1  def-json-strict', '`[`, expected'],
  [
    'UTF-16',
    Buffer.from('\ufeff{}', 'utf16le'),
    '1:1  file-encoding',
    'UTF-16 text, expected UTF-8',
  ],
  [
    'Latin-1',
    Buffer.from('{"a":\n"\xe9"}', 'latin1'),
    '2:2  file-encoding',
    'bytes that are not UTF-8, expected UTF-8 text',
  ],
  ['NUL', '{"a": "\u0000"}', '1:8  file-encoding', 'a NUL character, expected text'],
  ['an empty file', '', '1:1  def-json-strict', 'end of the file, expected a value'],
  [
    'an array',
    '[]',
    '1:1  def-swagger-version',
    'array, expected an object with `"swagger": "2.0"`',
  ],
  [
    'no version',
    '{}',
    '1:1  def-swagger-version',
    'document without `swagger`, expected a Swagger 2.0 definition',
  ],
  [
    'the version as number',
    '{"swagger": 2.0}',
    '1:13 /swagger def-swagger-version',
    'number 2, expected the text `"2.0"`',
  ],
  [
    'Swagger 1.2',
    '{"swagger": "1.2"}',
    '1:13 /swagger def-swagger-version',
    'text `1.2`, expected the text `"2.0"`',
  ],
  [
    'OpenAPI 3.0',
    '{"openapi": "3.0.3"}',
    '1:13 /openapi def-swagger-version',
    'OpenAPI version `3.0.3`, expected Swagger 2.0',
  ],
] as const;

const YAML_TEXTS = [
  [
    'OpenAPI 3.1',
    'openapi: 3.1.0\npaths: {}',
    '1:10 /openapi def-swagger-version',
    'OpenAPI version `3.1.0`, expected Swagger 2.0',
  ],
  [
    'a key of YAML twice',
    'swagger: "2.0"\ninfo: {}\ninfo: {}',
    '3:1  def-yaml-syntax',
    'second key `info` in one mapping, expected each key once',
  ],
  [
    'a tab in YAML',
    'swagger: "2.0"\ninfo:\n\ttitle: x',
    '3:1  def-yaml-syntax',
    'YAML syntax, expected a valid document',
  ],
  [
    'an unknown alias',
    'swagger: *two',
    '1:10  def-yaml-syntax',
    'alias `*two` without an anchor, expected `&two` before it',
  ],
  [
    'an alias bomb',
    BOMB,
    '1:1  def-yaml-syntax',
    'aliases that expand without bound, expected a document that can be written as JSON',
  ],
  [
    'a cycle of aliases',
    'swagger: "2.0"\na: &a [*a]',
    '1:1  def-yaml-syntax',
    'value that JSON cannot hold',
  ],
  [
    'infinity',
    'swagger: "2.0"\nmaximum: .inf',
    '1:1  def-yaml-syntax',
    'value that JSON cannot hold',
  ],
  [
    'a key that is a mapping',
    'swagger: "2.0"\nx-a:\n  ? {b: 1}\n  : 2',
    '3:5  def-yaml-syntax',
    'mapping or list as a key, expected a text',
  ],
  [
    '300 levels of YAML',
    `a: ${'['.repeat(300)}`,
    '1:1  file-depth',
    'nesting of more than 200 levels',
  ],
  [
    '300 levels of YAML by indentation',
    Array.from({length: 300}, (_, level) => `${'  '.repeat(level)}a:`).join('\n'),
    '1:1  file-depth',
    'nesting of more than 200 levels',
  ],
] as const;

describe('openapi.json', () => {
  test.each(JSON_TEXTS)('%s is refused', (_, text, place, expected) =>
    expectRefused('openapi.json', text, `${place}: Unexpected ${expected}`),
  );
});

describe('openapi.yaml', () => {
  test.each(YAML_TEXTS)('%s is refused', (_, text, place, expected) =>
    expectRefused('openapi.yaml', text, `${place}: Unexpected ${expected}`),
  );
});

async function expectRefused(
  name: string,
  text: string | Uint8Array,
  expected: string,
): Promise<void> {
  const run = await emit({[name]: text, 'config.json': configOf({apiDefinition: name})});
  expect(errors(run)).toEqual([expect.stringContaining(`${name}:${expected}`)]);
  expect(run.exitCode).toBe(1);
  expect([...run.host.files.keys()].filter(path => path.startsWith('out/'))).toEqual([]);
}
