import {expect, test} from '@jest/globals';
import {answering, answerOf, definitionsOf, refersTo} from './support/answering.js';
import {configOf, emit, errors} from './support/run.js';

const TIDE = {
  type: 'object',
  description: 'One tide.',
  properties: {
    next: refersTo('#'),
    height: {type: 'number', 'x-ms-summary': 'Height', description: 'In metres.'},
  },
};

test('a shared schema in a file of its own keeps the name that its author gave it', async () => {
  const list = {type: 'array', items: refersTo('models/tide.json')};
  const run = await emit({
    'openapi.json': answering(list, {definitions: {Tide: refersTo('models/tide.json')}}),
    'models/tide.json': JSON.stringify(TIDE),
  });
  expect(errors(run)).toEqual([]);
  const local = refersTo('#/definitions/Tide');
  expect(answerOf(run)).toEqual({...list, items: local});
  expect(definitionsOf(run)).toEqual({
    Tide: {...TIDE, properties: {...TIDE.properties, next: local}},
  });
});

test('what a file of shared schemas says about its neighbours is said once', async () => {
  const models = {Tide: {type: 'object', properties: {harbour: refersTo('#/Harbour')}}};
  const run = await emit({
    'openapi.json': answering(refersTo('models.json#/Tide'), {
      definitions: refersTo('models.json'),
    }),
    'models.json': JSON.stringify({...models, Harbour: {type: 'object'}}),
  });
  expect(errors(run)).toEqual([]);
  expect(answerOf(run)).toEqual(refersTo('#/definitions/Tide'));
  expect(definitionsOf(run)).toEqual({
    Tide: {type: 'object', properties: {harbour: refersTo('#/definitions/Harbour')}},
    Harbour: {type: 'object'},
  });
});

test('files that only refer to each other are refused at the reference that closes the circle', async () => {
  const run = await emit({
    'openapi.json': answering(
      {type: 'object'},
      {definitions: {Tide: refersTo('a.json'), Other: {type: 'object'}}},
    ),
    'a.json': '{"$ref": "b.json"}',
    'b.json': '{"$ref": "a.json"}',
  });
  expect(errors(run)).toEqual([
    'b.json:1:10 /$ref def-ref-resolves: Unexpected reference to `a.json#` inside itself, expected references that come to an end',
  ]);
});

test('members that YAML merges in are members, and findings lie where they were written', async () => {
  const text = `swagger: "2.0"
info: {title: Tides, version: "1", description: Tells the tides.}
host: api.harbourtides.org
paths: {}
definitions:
  Base: &base
    type: object
    description: 5
  Tide:
    title: Tide
    description: 6
    <<: *base
`;
  const files = {'config.json': configOf({apiDefinition: 'api.yaml'})};
  const broken = await emit({...files, 'api.yaml': text});
  expect(errors(broken)).toEqual([
    expect.stringMatching(/^api\.yaml:8:18 \/definitions\/Base\/description /),
    expect.stringMatching(/^api\.yaml:11:18 \/definitions\/Tide\/description /),
  ]);
  const run = await emit({...files, 'api.yaml': text.replace('5', 'Any').replace('6', 'A tide')});
  expect(definitionsOf(run)).toEqual({
    Base: {type: 'object', description: 'Any'},
    Tide: {title: 'Tide', description: 'A tide', type: 'object'},
  });
});
