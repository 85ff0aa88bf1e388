import {expect, test} from '@jest/globals';
import {BASE_DEFINITION} from './support/example-connector.js';
import {CONFIG, emit, errors, run} from './support/run.js';

const DEFINITION = JSON.stringify(BASE_DEFINITION);
const BROKEN = JSON.stringify({...BASE_DEFINITION, swagger: '1.2'});

const FILES = {
  'mix/a/config.json': CONFIG,
  'mix/a/openapi.json': BROKEN,
  'mix/b/config.json': CONFIG,
  'mix/b/openapi.json': DEFINITION,
  'mix/b/old/config.json': CONFIG,
  'mix/b/old/openapi.json': BROKEN,
  'mix/c/apiDefinition.json': BROKEN,
};

// What may not be read, and the files that have an error: all others are checked as ever.
const CASES = [
  ['a folder', 'mix/b', ['mix/a/openapi.json', 'mix/b', 'mix/c/apiDefinition.json']],
  [
    'a config, which hides nothing below it',
    'mix/b/config.json',
    ['mix/a/openapi.json', 'mix/b', 'mix/b/old/openapi.json', 'mix/c/apiDefinition.json'],
  ],
  [
    'the definition of a config',
    'mix/b/openapi.json',
    ['mix/a/openapi.json', 'mix/b', 'mix/b/old/openapi.json', 'mix/c/apiDefinition.json'],
  ],
  ['a definition by itself', 'mix/c/apiDefinition.json', ['mix/a/openapi.json', 'mix/c']],
] as const;

test.each(CASES)(
  '%s that may not be read is one error among the others',
  async (_, path, files) => {
    const tested = await run(['test-connector', 'mix'], FILES, {unreadable: [path]});
    const found = tested.document.diagnostics.filter(({severity}) => severity === 'error');
    expect(found.map(({file}) => file)).toEqual(files);
    expect(errors(tested).filter(line => line.includes(' host: '))).toEqual([
      expect.stringMatching(/Unexpected failure at mix\//),
    ]);
    expect(tested.exitCode).toBe(2);
  },
);

test('a path of the call that may not be read does not stop the next one', async () => {
  const words = ['test-connector', 'mix', 'other/openapi.json', 'more'];
  const files = {...FILES, 'other/openapi.json': DEFINITION, 'more/apiDefinition.json': BROKEN};
  const tested = await run(words, files, {unreadable: ['mix', 'other/openapi.json']});
  expect(tested.document.diagnostics.map(({rule, file}) => `${rule} ${file}`)).toEqual([
    'host mix',
    'host other/openapi.json',
    'def-swagger-version more/apiDefinition.json',
  ]);
});

test('where one connector is asked for it stays the only finding', async () => {
  const made = await emit({}, {unreadable: ['openapi.json']});
  expect(errors(made)).toEqual(['  host: Unexpected failure at openapi.json']);
  expect(made.exitCode).toBe(2);
});
