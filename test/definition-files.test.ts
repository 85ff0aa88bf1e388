import {describe, expect, test} from '@jest/globals';
import {objectOf} from '../src/core/json/value.js';
import {answering, LIST, refersTo} from './support/answering.js';
import {BASE_DEFINITION} from './support/example-connector.js';
import type {MemoryFiles} from './support/memory-host.js';
import {configOf, emit, errors, findings, type Run, written} from './support/run.js';

function answerOf(run: Run): unknown {
  const {paths} = written(run, 'apiDefinition.json') as {
    paths: Record<string, {get: {responses: Record<string, {schema: unknown}>}}>;
  };
  return paths['/tides']?.get.responses['200']?.schema;
}

function definitionsOf(run: Run): object {
  return objectOf(written(run, 'apiDefinition.json')['definitions']);
}

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
