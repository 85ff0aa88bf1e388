import {expect, test} from '@jest/globals';
import type {JsonObject} from '../src/core/json/value.js';
import type {Overlay} from '../src/targets/power-platform/changes/change.js';
import {asText, compared} from './support/changes.js';

const PLACE = {type: 'object', properties: {name: {type: 'string'}, code: {type: 'integer'}}};
const NAME = {type: 'object', properties: {name: {type: 'string'}}};
const CODE = {properties: {code: {type: 'integer'}}};

/** A property `place` of the answer, written in some way. */
function place(schema: object, definitions: object = {}): Overlay {
  const list = {properties: {place: schema}};
  return {definition: {definitions: {TideList: list, ...definitions}} as JsonObject};
}

function refersTo(name: string): object {
  return {$ref: `#/definitions/${name}`};
}

const HARMLESS: readonly (readonly [string, Overlay, Overlay])[] = [
  [
    'keys in another order',
    place(PLACE),
    place({properties: {code: {type: 'integer'}, name: {type: 'string'}}, type: 'object'}),
  ],
  ['a type moved to definitions', place(PLACE), place(refersTo('Place'), {Place: PLACE})],
  ['a type inlined', place(refersTo('Place'), {Place: PLACE}), place(PLACE)],
  [
    'a type renamed',
    place(refersTo('Place'), {Place: PLACE}),
    place(refersTo('Town'), {Town: PLACE}),
  ],
  [
    'a type behind two references',
    place(PLACE),
    place(refersTo('A'), {A: refersTo('B'), B: PLACE}),
  ],
  ['allOf flattened', place({allOf: [refersTo('Name'), CODE]}, {Name: NAME}), place(PLACE)],
  [
    'allOf made of a flat type',
    place(PLACE),
    place({allOf: [refersTo('Name'), CODE]}, {Name: NAME}),
  ],
  [
    'a diamond of allOf flattened',
    place(
      {allOf: [refersTo('A'), refersTo('B')]},
      {A: {allOf: [refersTo('Name')]}, B: {allOf: [refersTo('Name'), CODE]}, Name: NAME},
    ),
    place(PLACE),
  ],
  ['type object left out', place(PLACE), place({properties: PLACE.properties})],
  [
    'another description',
    place(PLACE),
    place({...PLACE, description: 'Where it is.', title: 'Place'}),
  ],
  [
    'a recursive type unrolled once',
    place(refersTo('Tree'), {Tree: {properties: {next: refersTo('Tree')}}}),
    place(refersTo('Tree'), {Tree: {properties: {next: {properties: {next: refersTo('Tree')}}}}}),
  ],
  ['a definition that nothing uses is gone', place(PLACE, {Unused: NAME}), place(PLACE)],
  [
    'a type in a circle of allOf',
    place(refersTo('A'), {A: {allOf: [refersTo('A')], ...NAME}}),
    place(NAME),
  ],
];

test.each(HARMLESS)('%s is no change', async (_, before, after) => {
  expect((await compared(before, after)).map(asText)).toEqual([]);
});

test('a change in a shared type is told once, with what it reaches', async () => {
  const operations = Object.fromEntries(
    ['A', 'B', 'C', 'D'].map(id => [
      `/${id}`,
      {get: {operationId: id, responses: {200: {schema: {allOf: [refersTo('TideList')]}}}}},
    ]),
  );
  const without = {TideList: {properties: {count: null}}};
  const found = await compared(
    {definition: {paths: operations}},
    {definition: {paths: operations, definitions: without}},
  );
  expect(found.map(asText)).toEqual([
    '#/definitions/TideList/properties: Unexpected removal of property `count`, expected it to stay (reached by A, B and 3 more)',
  ]);
});

/** Types that contain each other in every way: whoever goes every way never comes back. */
function tangle(size: number): Overlay {
  const definitions = Object.fromEntries(
    Array.from({length: size}, (_, index) => [
      `T${index}`,
      {
        allOf: [1, 2].filter(step => index + step < size).map(step => refersTo(`T${index + step}`)),
        properties: {back: refersTo('T0'), [`p${index}`]: refersTo(`T${(index + 1) % size}`)},
      },
    ]),
  );
  return place(refersTo('T0'), definitions);
}

/** A list that comes round after some steps: two of them meet in the product of their lengths. */
function ring(size: number): Overlay {
  const definitions = Object.fromEntries(
    Array.from({length: size}, (_, index) => [
      `R${index}`,
      {properties: {next: refersTo(`R${(index + 1) % size}`)}},
    ]),
  );
  return place(refersTo('R0'), definitions);
}

test.each([
  ['a tangle', tangle(300), tangle(300), []],
  ['rings of nearly the same length', ring(1000), ring(999), ['compare-partial']],
])('%s is compared in a moment', async (_, before, after, rules) => {
  const started = performance.now();
  const found = await compared(before, after);
  expect(found.map(({diagnostic}) => diagnostic.rule)).toEqual(rules);
  expect(performance.now() - started).toBeLessThan(10_000);
});
