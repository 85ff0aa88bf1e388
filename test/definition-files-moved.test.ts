import {expect, test} from '@jest/globals';
import {answering, answerOf, definitionsOf, refersTo} from './support/answering.js';
import {BASE_DEFINITION, LIST} from './support/example-connector.js';
import type {MemoryFiles} from './support/memory-host.js';
import {emit, errors, type Run, written} from './support/run.js';

// Files, the reference that the answer has afterwards, and the schemas that are there.
const MOVED: readonly (readonly [string, MemoryFiles, string, readonly string[]])[] = [
  [
    'a whole file',
    {
      'openapi.json': answering(refersTo('models/tide-list.json')),
      'models/tide-list.json': JSON.stringify(LIST),
    },
    '#/definitions/tide-list',
    ['tide-list'],
  ],
  [
    'a part of a file',
    {
      'openapi.json': answering(refersTo('models.json#/TideList')),
      'models.json': JSON.stringify({TideList: LIST}),
    },
    '#/definitions/TideList',
    ['TideList'],
  ],
  [
    'a part of a YAML file',
    {
      'openapi.json': answering(refersTo('models.yaml#/TideList')),
      'models.yaml': `TideList: ${JSON.stringify(LIST)}`,
    },
    '#/definitions/TideList',
    ['TideList'],
  ],
  [
    'a file with a space in its name',
    {
      'openapi.json': answering(refersTo('my%20models.json#/Tide~1List')),
      'my models.json': JSON.stringify({'Tide/List': LIST}),
    },
    '#/definitions/Tide_List',
    ['Tide_List'],
  ],
  [
    'a file that leads on to another',
    {
      'openapi.json': answering(refersTo('a/one.json')),
      'a/one.json': '{"type":"object","properties":{"two":{"$ref":"../b/two.json"}}}',
      'b/two.json': JSON.stringify(LIST),
    },
    '#/definitions/one',
    ['one', 'two'],
  ],
  [
    'a name that is taken',
    {
      'openapi.json': answering(refersTo('TideList.json'), {definitions: {TideList: LIST}}),
      'TideList.json': JSON.stringify(LIST),
    },
    '#/definitions/TideList_2',
    ['TideList', 'TideList_2'],
  ],
  [
    'a name that another file takes',
    {
      'openapi.json': answering(refersTo('a/TideList.json')),
      'a/TideList.json': '{"type":"object","properties":{"other":{"$ref":"../b/TideList.json"}}}',
      'b/TideList.json': JSON.stringify(LIST),
    },
    '#/definitions/TideList',
    ['TideList', 'TideList_2'],
  ],
  [
    'a name in a section that is another file',
    {
      'openapi.json': answering(refersTo('TideList.json'), {definitions: refersTo('all.json')}),
      'all.json': JSON.stringify({TideList: {type: 'string'}}),
      'TideList.json': JSON.stringify(LIST),
    },
    '#/definitions/TideList_2',
    ['TideList', 'TideList_2'],
  ],
  [
    'a way back to the definition',
    {
      'openapi.json': answering(refersTo('one.json'), {definitions: {TideList: LIST}}),
      'one.json': '{"type":"array","items":{"$ref":"openapi.json#/definitions/TideList"}}',
    },
    '#/definitions/one',
    ['TideList', 'one'],
  ],
  [
    'a file that refers to itself',
    {
      'openapi.json': answering(refersTo('one.json')),
      'one.json': '{"type":"object","properties":{"next":{"$ref":"#"}}}',
    },
    '#/definitions/one',
    ['one'],
  ],
  [
    'two files that refer to each other',
    {
      'openapi.json': answering(refersTo('one.json')),
      'one.json': '{"type":"object","properties":{"two":{"$ref":"two.json"}}}',
      'two.json': '{"type":"object","properties":{"one":{"$ref":"one.json"}}}',
    },
    '#/definitions/one',
    ['one', 'two'],
  ],
];

test.each(MOVED)('%s moves into the definition', async (_, files, reference, names) => {
  const run = await emit(files);
  expect(errors(run)).toEqual([]);
  expect(answerOf(run)).toEqual({$ref: reference});
  expect(Object.keys(definitionsOf(run)).sort()).toEqual([...names]);
  expect(referencesIn(run).filter(one => !one.startsWith('#/definitions/'))).toEqual([]);
});

function referencesIn(run: Run): string[] {
  return [...JSON.stringify(written(run, 'apiDefinition.json')).matchAll(/"\$ref":"([^"]*)"/g)].map(
    match => match[1] ?? '',
  );
}

test('parameters and responses move into their own sections', async () => {
  const paths = JSON.parse(JSON.stringify(BASE_DEFINITION['paths']));
  const {get} = paths['/tides'];
  const shared = {Harbour: get.parameters[0], Tides: get.responses[200]};
  get.parameters[0] = refersTo('shared.json#/Harbour');
  get.responses[200] = refersTo('shared.json#/Tides');
  shared.Tides.schema = refersTo('openapi.json#/definitions/TideList');
  const run = await emit({
    'openapi.json': JSON.stringify({...BASE_DEFINITION, paths}),
    'shared.json': JSON.stringify(shared),
  });
  expect(errors(run)).toEqual([]);
  expect(written(run, 'apiDefinition.json')).toMatchObject({
    paths: {
      '/tides': {
        get: {
          parameters: [{$ref: '#/parameters/Harbour'}],
          responses: {200: {$ref: '#/responses/Tides'}},
        },
      },
    },
    parameters: {Harbour: {name: 'harbour'}},
    responses: {Tides: {schema: {$ref: '#/definitions/TideList'}}},
  });
});
