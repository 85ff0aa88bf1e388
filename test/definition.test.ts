import {describe, expect, test} from '@jest/globals';
import {BASE_DEFINITION} from './support/example-connector.js';
import {configOf, emit, errors, findings, textOf, written} from './support/run.js';

const BASE = JSON.stringify(BASE_DEFINITION);
const TITLED = configOf({title: 'Tides'});

/** The faultless definition with some text in place of another. */
function changed(from: string, to: string): string {
  if (!BASE.includes(from)) throw new Error(`The definition has no ${from}`);
  return BASE.replace(from, to);
}

// Texts of one definition that a person may write in any of these ways.
const AS_WRITTEN = {
  'on one line': BASE,
  'with tabs': JSON.stringify(BASE_DEFINITION, null, '\t'),
  'with four spaces and CRLF': JSON.stringify(BASE_DEFINITION, null, 4).replaceAll('\n', '\r\n'),
  'with a byte order mark': `\ufeff${BASE}`,
  'without a final line end, with spaces': `  ${BASE}   `,
  'with escapes that need none': changed('high and low', '\\u0068igh and\\/or low'),
  'with numbers that JavaScript would change': changed(
    '"format":"int32"',
    '"format":"int32","maximum":1.0',
  ),
};

test.each(Object.entries(AS_WRITTEN))(
  'a definition %s is copied byte for byte',
  async (_, text) => {
    const run = await emit({'openapi.json': text});
    expect(findings(run)).toEqual([]);
    expect(textOf(run, 'apiDefinition.json')).toBe(text);
  },
);

test('a title that is the same already changes nothing', async () => {
  const text = JSON.stringify(BASE_DEFINITION, null, 3);
  const run = await emit({'openapi.json': text, 'config.json': configOf({title: 'Harbour Tides'})});
  expect(textOf(run, 'apiDefinition.json')).toBe(text);
});

describe('a definition that is changed', () => {
  test('keeps the order of keys and the indentation of its author', async () => {
    const {swagger, info, ...rest} = BASE_DEFINITION;
    const text = JSON.stringify({...rest, info, swagger}, null, '\t');
    const run = await emit({'openapi.json': text, 'config.json': TITLED});
    expect(textOf(run, 'apiDefinition.json')).toBe(
      `${text.replace('"Harbour Tides"', '"Tides"')}\n`,
    );
  });

  test.each([
    '9223372036854775807',
    '-9223372036854775808',
    '1.0',
    '0.10',
    '1e400',
    '1E5',
    '-0',
    '1.7976931348623159e308',
    '123456789012345678901234567890.5',
  ])('keeps the number %s as it was written', async number => {
    const text = changed('"format":"int32"', `"format":"int32","maximum":${number}`);
    const run = await emit({'openapi.json': text, 'config.json': TITLED});
    expect(textOf(run, 'apiDefinition.json')).toMatch(
      new RegExp(`"maximum": ${number.replaceAll('.', '\\.').replace('+', '\\+')}[,\n]`),
    );
  });

  test('keeps half of a surrogate pair', async () => {
    const text = changed('The tides of the day.', 'The tides \\ud83c of the day.');
    const run = await emit({'openapi.json': text, 'config.json': TITLED});
    expect(textOf(run, 'apiDefinition.json')).toContain('The tides \\ud83c of the day.');
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', ''])(
    'keeps a schema of the name %p',
    async name => {
      const text = changed(
        '"definitions":{',
        `"definitions":{${JSON.stringify(name)}:{"type":"string","title":"kept"},`,
      );
      const run = await emit({'openapi.json': text, 'config.json': TITLED});
      expect(textOf(run, 'apiDefinition.json')).toContain(`${JSON.stringify(name)}: {\n`);
      expect(textOf(run, 'apiDefinition.json')).toContain('"title": "kept"');
    },
  );
});

test('YAML becomes JSON with every value, numbers as written', async () => {
  const text = [
    'swagger: "2.0"',
    ...['info', 'paths', 'definitions', 'x-ms-connector-metadata'].map(
      key => `${key}: ${JSON.stringify(BASE_DEFINITION[key])}`,
    ),
    'host: api.harbourtides.org',
    'schemes: [https]',
    'x-limits: {a: 1.0, b: 9223372036854775807, c: 0x10, 200: yes}',
  ].join('\n');
  const run = await emit({
    'openapi.yaml': text,
    'config.json': configOf({apiDefinition: 'openapi.yaml'}),
  });
  expect(errors(run)).toEqual([]);
  const emitted = textOf(run, 'apiDefinition.json');
  expect(emitted).toMatch(
    /"x-limits": \{\s+"a": 1\.0,\s+"b": 9223372036854775807,\s+"c": 16,\s+"200": "yes"\s+\}/,
  );
  expect(written(run, 'apiDefinition.json')['paths']).toEqual(BASE_DEFINITION['paths']);
});

test('YAML keeps keys that have a meaning in JavaScript', async () => {
  const text = `swagger: "2.0"\ninfo: {title: Tides, version: "1"}\npaths: {}\ndefinitions:\n  __proto__: {type: string}\n  constructor: {type: integer}\n`;
  const run = await emit({
    'openapi.yaml': text,
    'config.json': configOf({apiDefinition: 'openapi.yaml'}),
  });
  const {definitions} = JSON.parse(textOf(run, 'apiDefinition.json'));
  expect(Object.keys(definitions)).toEqual(['__proto__', 'constructor']);
});

test('a definition without ending is told by its content, and is no folder', async () => {
  expect(
    errors(await emit({'api/x': '', 'config.json': configOf({apiDefinition: 'api'})})),
  ).toEqual([expect.stringContaining('path of a folder')]);
  expect(
    (await emit({openapi: BASE, 'config.json': configOf({apiDefinition: 'openapi'})})).exitCode,
  ).toBe(0);
});
