import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {describe, expect, test} from '@jest/globals';
import type {Assets} from '../src/core/assets.js';
import {isObject, type JsonObject} from '../src/core/json/value.js';
import {resolvePointer} from '../src/core/pointer.js';
import type {Overlay} from '../src/targets/power-platform/changes/change.js';
import {type ChangeFinding, compareAssets} from '../src/targets/power-platform/changes/compare.js';
import {CHANGES} from '../src/targets/power-platform/changes/index.js';
import {powerPlatform} from '../src/targets/power-platform/index.js';
import {connectorOf} from './support/example-connector.js';
import {run} from './support/run.js';

const FOLDER = 'src/targets/power-platform/changes';
const CORPUS = '../shared/corpus';

async function compared(before: Overlay, after: Overlay): Promise<ChangeFinding[]> {
  const [old, now] = [(await connectorOf(before)).assets, (await connectorOf(after)).assets];
  const found = compareAssets(old, now, CHANGES);
  for (const {diagnostic, before: place} of found) {
    expect(valueAt(now, diagnostic.file, diagnostic.pointer)).toBeDefined();
    expect(valueAt(old, place.file, place.pointer)).toBeDefined();
  }
  return found;
}

function valueAt({documents}: Assets, file: string, pointer: string): unknown {
  const asset = [...documents.values()].find(document => document.file === file);
  return resolvePointer(asset?.value, pointer);
}

function asText({diagnostic: {file, pointer, message}}: ChangeFinding): string {
  return `${file === 'apiProperties.json' ? 'properties' : ''}#${pointer}: ${message}`;
}

describe.each(CHANGES)('$id', change => {
  test.each(change.examples)('$name', async example => {
    const found = await compared(example.old, example.new);
    const own = found.filter(({diagnostic}) => diagnostic.rule === change.id);
    expect(own.map(asText)).toEqual(example.expected);
    // A change that is harmless here may deserve a warning for another reason.
    const errors = found.filter(({diagnostic}) => diagnostic.severity === 'error');
    if (example.expected.length === 0) expect(errors).toEqual([]);
  });

  test('shows itself with a good and a bad example, and says what to do instead', () => {
    expect(change.examples.some(example => example.expected.length === 0)).toBe(true);
    expect(change.examples.some(example => example.expected.length > 0)).toBe(true);
    expect(change.why).toMatch(/flow/i);
    expect(change.summary).toMatch(/\.$/);
  });

  test('is found by get-rule', async () => {
    const {exitCode} = await run(['get-rule', change.id], {});
    expect(exitCode).toBe(0);
  });
});

test('every file of a change is listed, once, under its id', () => {
  const files = readdirSync(FOLDER).filter(name => name.startsWith('chg-'));
  expect(CHANGES.map(({id}) => id).sort()).toEqual(files.map(name => basename(name, '.ts')).sort());
});

/** What the published lists of breaking changes have besides, and why it is no change of ours. */
const NO_CHANGE: Readonly<Record<string, string>> = {
  'chg-safe': 'what is harmless has no finding: see the good examples, and the properties',
  'chg-tier': 'no file of a connector tells its tier',
  'chg-minor-update': 'told by the summary',
  'chg-order': 'about the pull request, not about two versions',
};

/** The names of Microsoft's comparison. */
const CODES: Readonly<Record<string, string>> = {
  AuthenticationMethodRemoved: 'chg-auth-removed',
  ConnectionParametersRemoved: 'chg-connection-param-removed',
  InputFieldDeleted: 'chg-input-removed',
  InputFieldVisibilityChangedToInternal: 'chg-input-internal',
  OperationDeleted: 'chg-operation-removed',
  OperationHidden: 'chg-operation-hidden',
  OutputFieldDeleted: 'chg-output-removed',
  OutputFieldTypeChanged: 'chg-output-type',
  TierChangedToPremium: 'chg-tier',
};

test('every name of the comparison at Microsoft has its change, or a reason to have none', () => {
  const own = Object.fromEntries(CHANGES.flatMap(({id, code}) => (code ? [[code, id]] : [])));
  const others = Object.entries(CODES).filter(([, id]) => NO_CHANGE[id] !== undefined);
  expect({...own, ...Object.fromEntries(others)}).toEqual(CODES);
});

const UPDATES: readonly (readonly [string, Overlay, string])[] = [
  ['nothing', {}, 'none'],
  ['the description', {definition: {info: {description: 'Another description.'}}}, 'minor'],
  [
    'texts of an operation',
    {definition: {paths: {'/tides': {get: {summary: 'Show tides', description: 'Shows them.'}}}}},
    'minor',
  ],
  [
    'the description of a response',
    {definition: {paths: {'/tides': {get: {responses: {200: {description: 'Tides.'}}}}}}},
    'minor',
  ],
  ['the colour', {properties: {properties: {iconBrandColor: '#000000'}}}, 'minor'],
  [
    'a tooltip',
    {
      properties: {
        properties: {connectionParameters: {api_key: {uiDefinition: {tooltip: 'Your key'}}}},
      },
    },
    'minor',
  ],
  ['the title', {definition: {info: {title: 'Tides of Harbours'}}}, 'major'],
  ['a new operation', {definition: {paths: {'/new': {get: {operationId: 'New'}}}}}, 'major'],
  ['a policy', {properties: {properties: {policyTemplateInstances: [{}]}}}, 'major'],
];

test.each(UPDATES)('an update of %s is told by its kind', async (_, overlay, expected) => {
  const [old, now] = [(await connectorOf({})).assets, (await connectorOf(overlay)).assets];
  expect(powerPlatform.summarizeChanges(old, now).update).toBe(expected);
});

test('messages say what is there and what is expected', () => {
  const messages = CHANGES.flatMap(({examples}) => examples.flatMap(({expected}) => expected));
  expect(messages.filter(message => !/: Unexpected .*, expected /.test(message))).toEqual([]);
});

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

const STRANGE = [
  null,
  0,
  'text',
  [],
  {},
  [null],
  {$ref: 3},
  {allOf: {}},
  {allOf: [null, {$ref: '#'}]},
  {properties: []},
  {properties: {a: null, __proto__: 1}},
  {required: {}, enum: 3, type: ['string']},
];

test('nothing that JSON allows makes it throw', async () => {
  const {assets} = await connectorOf({});
  for (const role of ['definition', 'properties']) {
    for (const value of mutations(assets.documents.get(role)?.value)) {
      const changed = withValue(assets, role, value);
      expect(() => compareAssets(assets, changed, CHANGES)).not.toThrow();
      expect(() => powerPlatform.summarizeChanges(changed, assets)).not.toThrow();
      expect(compareAssets(changed, changed, CHANGES)).toEqual([]);
    }
  }
});

/** The value with each of its places in turn replaced by something strange. */
function* mutations(value: unknown): Generator<unknown> {
  yield* STRANGE;
  if (!isObject(value) && !Array.isArray(value)) return;
  for (const key of Object.keys(value)) {
    for (const inner of mutations((value as JsonObject)[key]))
      yield Array.isArray(value) ? value.with(Number(key), inner) : {...value, [key]: inner};
  }
}

function withValue(assets: Assets, role: string, value: unknown): Assets {
  const asset = assets.documents.get(role);
  if (!asset) throw new Error(`There is no ${role}`);
  return {...assets, documents: new Map([...assets.documents, [role, {...asset, value}]])};
}

const corpus = existsSync(CORPUS)
  ? (readdirSync(CORPUS, {recursive: true}) as string[]).filter(name => name.endsWith('.json'))
  : [];

(corpus.length > 0 ? test : test.skip)(
  'real connectors compared with themselves have no findings (needs the corpus beside the repository)',
  async () => {
    const folders = [...new Set(corpus.map(name => join(CORPUS, name, '..')))];
    let count = 0;
    for (const folder of folders) {
      const [one, other] = [await read(folder), await read(folder)];
      if (!one || !other) continue;
      count += 1;
      expect({folder, found: compareAssets(one, other, CHANGES).map(asText)}).toEqual({
        folder,
        found: [],
      });
      expect({folder, ...powerPlatform.summarizeChanges(one, other)}).toEqual({
        folder,
        added: [],
        changed: [],
        removed: [],
        update: 'none',
      });
    }
    expect(count).toBeGreaterThan(100);
  },
  300_000,
);

async function read(folder: string): Promise<Assets | undefined> {
  const entries = readdirSync(folder).map(name => ({name, kind: 'file'}) as const);
  const reader = {readFile: async (path: string) => new Uint8Array(readFileSync(path))};
  return (await powerPlatform.readFolder(folder, entries, reader))?.assets;
}
