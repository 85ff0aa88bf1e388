import {describe, expect, test} from '@jest/globals';
import {answering, answerOf, definitionsOf, refersTo} from './support/answering.js';
import {BASE_DEFINITION, LIST} from './support/example-connector.js';
import type {MemoryFiles} from './support/memory-host.js';
import {configOf, emit, errors, findings, written} from './support/run.js';

describe('what cannot be a reference is copied in place', () => {
  const paths = JSON.stringify(BASE_DEFINITION['paths']).replace('#/def', 'openapi.json#/def');
  const item = paths.slice('{"/tides":'.length, -1).replace('openapi.json', '../openapi.json');
  const places: readonly (readonly [string, MemoryFiles])[] = [
    [
      'all paths',
      {
        'openapi.json': JSON.stringify({...BASE_DEFINITION, paths: refersTo('paths.json')}),
        'paths.json': paths,
      },
    ],
    [
      'a path',
      {
        'openapi.json': JSON.stringify({
          ...BASE_DEFINITION,
          paths: {'/tides': refersTo('paths/tides.json')},
        }),
        'paths/tides.json': item,
      },
    ],
    [
      'all schemas',
      {
        'openapi.json': JSON.stringify({...BASE_DEFINITION, definitions: refersTo('models.json')}),
        'models.json': JSON.stringify(BASE_DEFINITION['definitions']),
      },
    ],
  ];

  test.each(places)('%s', async (_, files) => {
    const run = await emit(files);
    expect(findings(run)).toEqual([]);
    expect(written(run, 'apiDefinition.json')).toEqual(JSON.parse(JSON.stringify(BASE_DEFINITION)));
  });
});

test('a reference in an example, or a property of that name, is no reference', async () => {
  const schema = {
    ...LIST,
    example: refersTo('no.json'),
    properties: {
      ...LIST.properties,
      $ref: {type: 'string', 'x-ms-summary': 'Reference', description: 'Where it leads to.'},
    },
  };
  const run = await emit({'openapi.json': answering(schema)});
  expect(errors(run)).toEqual([]);
  expect(answerOf(run)).toEqual(schema);
});

test('findings point into the file that has the defect', async () => {
  const text =
    '{\n  "type": "object",\n  "properties": {\n    "count": {"type": "number", "format": "int32", "description": 5}\n  }\n}';
  const run = await emit({
    'openapi.json': answering(refersTo('models/list.json')),
    'models/list.json': text,
  });
  expect(errors(run)).toEqual([
    expect.stringMatching(/^models\/list\.json:4:\d+ \/properties\/count\/description /),
  ]);
});

test('numbers of other files are kept as written', async () => {
  const text =
    '{"type": "object", "properties": {"count": {"type": "integer", "maximum": 9223372036854775807}}}';
  const run = await emit({'openapi.json': answering(refersTo('list.json')), 'list.json': text});
  expect(new TextDecoder().decode(run.host.files.get('out/apiDefinition.json'))).toContain(
    '"maximum": 9223372036854775807',
  );
});

test('a path that is itself, over two files, comes to an end', async () => {
  const files = {
    'openapi.json': JSON.stringify({...BASE_DEFINITION, paths: {'/tides': refersTo('one.json')}}),
    'one.json': '{"$ref": "two.json"}',
    'two.json': '{"$ref": "one.json"}',
  };
  const run = await emit(files);
  expect(errors(run)).toEqual([
    'two.json:1:10 /$ref def-ref-resolves: Unexpected reference to `one.json#` inside itself, expected references that come to an end',
  ]);
});

test('references of a definition in a folder are relative to it, up to the folder of the config', async () => {
  const files = {
    'api/openapi.json': answering(refersTo('../models/list.json')),
    'models/list.json': JSON.stringify(LIST),
    'config.json': configOf({apiDefinition: 'api/openapi.json'}),
  };
  const run = await emit(files);
  expect(errors(run)).toEqual([]);
  expect(Object.keys(definitionsOf(run))).toEqual(['list']);
});
