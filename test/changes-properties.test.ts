import {expect, test} from '@jest/globals';
import fc from 'fast-check';
import type {Assets} from '../src/core/assets.js';
import {isObject, type JsonObject, objectOf} from '../src/core/json/value.js';
import {compareAssets} from '../src/targets/power-platform/changes/compare.js';
import {CHANGES} from '../src/targets/power-platform/changes/index.js';
import {summarizeChanges} from '../src/targets/power-platform/changes/summary.js';
import {withValue} from './support/changes.js';
import {definition as definitions} from './support/definition-arbitrary.js';
import {connectorOf} from './support/example-connector.js';

const {assets} = await connectorOf({});

function withDefinition(value: unknown): Assets {
  return withValue(assets, 'definition', value);
}

function found(before: JsonObject, after: JsonObject) {
  const places = compareAssets(withDefinition(before), withDefinition(after), CHANGES);
  return places.map(({diagnostic}) => diagnostic);
}

function errorsIn(before: JsonObject, after: JsonObject): string[] {
  return found(before, after)
    .filter(({severity}) => severity === 'error')
    .map(({pointer, message}) => `${pointer}: ${message}`);
}

const NOTHING = {added: [], changed: [], removed: []};

/** Two ways to write one thing: no finding, and nothing to tell in release notes. */
function expectSame(before: JsonObject, after: JsonObject): void {
  expect(found(before, after)).toEqual([]);
  expect(summarizeChanges(withDefinition(before), withDefinition(after))).toMatchObject(NOTHING);
}

test('a definition compared with itself has no findings', () => {
  fc.assert(fc.property(definitions, one => expectSame(one, structuredClone(one))));
});

test('the order of members does not matter', () => {
  fc.assert(fc.property(definitions, one => expectSame(one, objectOf(reordered(one)))));
});

test('moving schemas to definitions is no change, and neither is moving them back', () => {
  fc.assert(
    fc.property(definitions, one => {
      const other = withMovedSchemas(one);
      expectSame(one, other);
      expectSame(other, one);
    }),
  );
});

test('wrapping schemas in allOf is no change', () => {
  fc.assert(
    fc.property(definitions, one => {
      const other = withSchemas(one, schema => ('$ref' in schema ? schema : {allOf: [schema]}));
      expectSame(one, other);
    }),
  );
});

test('adding is never an error', () => {
  fc.assert(
    fc.property(definitions, definitions, (one, other) => {
      expect(errorsIn(one, withAdditions(one, other))).toEqual([]);
    }),
  );
});

test('what is taken away is always found', () => {
  fc.assert(
    fc.property(definitions, one => {
      const paths = Object.entries(objectOf(one['paths']));
      fc.pre(paths.some(([, item]) => Object.keys(objectOf(item)).length > 0));
      const emptied = {...one, paths: Object.fromEntries(paths.map(([path]) => [path, {}]))};
      const rules = found(one, emptied).map(({rule}) => rule);
      expect(new Set(rules)).toEqual(new Set(['chg-operation-removed']));
    }),
  );
});

function reordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reordered);
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([key, member]) => [key, reordered(member)] as const);
  return Object.fromEntries(entries.toReversed());
}

type Rewrite = (schema: JsonObject) => JsonObject;

/** The definition with every schema of its operations rewritten, from the innermost outward. */
function withSchemas(one: JsonObject, rewrite: Rewrite): JsonObject {
  return {
    ...one,
    paths: mapValues(one['paths'], item =>
      mapValues(item, operation => rewritten(operation, rewrite)),
    ),
  };
}

function rewritten(operation: unknown, rewrite: Rewrite): unknown {
  const responses = mapValues(objectOf(operation)['responses'], response =>
    isObject(response) && isObject(response['schema'])
      ? {...response, schema: rewrittenSchema(response['schema'], rewrite)}
      : response,
  );
  return {...objectOf(operation), responses};
}

function rewrittenSchema(schema: JsonObject, rewrite: Rewrite): JsonObject {
  const inner = (one: unknown) => (isObject(one) ? rewrittenSchema(one, rewrite) : one);
  const {properties, items, allOf} = schema;
  return rewrite({
    ...schema,
    ...(isObject(properties) ? {properties: mapValues(properties, inner)} : {}),
    ...(isObject(items) ? {items: inner(items)} : {}),
    ...(Array.isArray(allOf) ? {allOf: allOf.map(inner)} : {}),
  });
}

function withMovedSchemas(one: JsonObject): JsonObject {
  const moved = new Map<string, JsonObject>();
  const other = withSchemas(one, schema => {
    const name = `Moved${moved.size}`;
    moved.set(name, schema);
    return {$ref: `#/definitions/${name}`};
  });
  return {...other, definitions: {...objectOf(other['definitions']), ...Object.fromEntries(moved)}};
}

/** With the operations and types of another definition beside its own, and more in each of its own. */
function withAdditions(one: JsonObject, other: JsonObject): JsonObject {
  const larger = withSchemas(one, schema =>
    schema['type'] === 'object'
      ? {...schema, properties: {...objectOf(schema['properties']), 'added here': {type: 'string'}}}
      : schema,
  );
  const optional = {name: 'added-here', in: 'query', type: 'string'};
  const own = mapValues(larger['paths'], item =>
    mapValues(item, operation => ({
      ...objectOf(operation),
      deprecated: true,
      parameters: [...((objectOf(operation)['parameters'] as unknown[]) ?? []), optional],
    })),
  );
  const added = Object.entries(objectOf(other['paths'])).map(
    ([path, item]) => [`/added${path}`, withOtherIds(item)] as const,
  );
  const types = Object.entries(objectOf(other['definitions'])).map(
    ([name, schema]) => [`Added${name}`, schema] as const,
  );
  return {
    ...larger,
    paths: {...objectOf(own), ...Object.fromEntries(added)},
    definitions: {...objectOf(larger['definitions']), ...Object.fromEntries(types)},
  };
}

function withOtherIds(item: unknown): unknown {
  return mapValues(item, operation => ({
    ...objectOf(operation),
    operationId: `added ${String(objectOf(operation)['operationId'])}`,
  }));
}

function mapValues(value: unknown, change: (member: unknown) => unknown): unknown {
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, change(member)]));
}
