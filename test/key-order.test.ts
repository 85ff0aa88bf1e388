import {expect, test} from '@jest/globals';
import {BASE_DEFINITION} from './support/example-connector.js';
import {configOf, emit, errors, textOf} from './support/run.js';

const RESPONSES = '"default":{"description":"No"},"404":{"description":"None"},"200":';
const DEFINITION = JSON.stringify(BASE_DEFINITION).replace('"200":', RESPONSES);

/** Statuses in the order of the text that was written. */
async function statusesOf(files: Record<string, string>): Promise<string[]> {
  const run = await emit(files);
  expect(errors(run)).toEqual([]);
  const text = textOf(run, 'apiDefinition.json');
  return [...text.matchAll(/"(\d{3}|default)": ?\{/g)].map(match => match[1] ?? '');
}

test.each([
  [
    'JSON that a title changes',
    {'openapi.json': DEFINITION, 'config.json': configOf({title: 'Tides'})},
  ],
  ['YAML', {'api.yaml': ` ${DEFINITION}`, 'config.json': configOf({apiDefinition: 'api.yaml'})}],
  [
    'a path in another file',
    {
      'openapi.json': JSON.stringify({...BASE_DEFINITION, paths: {$ref: 'paths.json'}}),
      'paths.json': JSON.stringify(BASE_DEFINITION['paths'])
        .replace('"200":', RESPONSES)
        .replaceAll('#/definitions', 'openapi.json#/definitions'),
    },
  ],
])('%s keeps the order of keys that are numbers', async (_, files) => {
  expect(await statusesOf(files)).toEqual(['default', '404', '200']);
});
