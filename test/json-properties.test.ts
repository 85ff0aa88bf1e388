import assert from 'node:assert/strict';
import {describe, test} from '@jest/globals';
import fc from 'fast-check';
import {type Node, parseTree} from 'jsonc-parser';
import {locateInJson} from '../src/core/json/locate.js';
import {mapJson} from '../src/core/json/map.js';
import {parseJsonSource} from '../src/core/json/parse.js';
import {printJson} from '../src/core/json/print.js';
import {endOfNumber, scanJson} from '../src/core/json/scan.js';
import type {JsonObject} from '../src/core/json/value.js';
import {mergeOver} from '../src/core/merge.js';
import {
  child,
  isWithin,
  lastKey,
  parentOf,
  parsePointer,
  resolvePointer,
} from '../src/core/pointer.js';
import {anyKey, jsonText} from './support/json-arbitrary.js';

const parse = (text: string) =>
  parseJsonSource('a.json', new TextEncoder().encode(text), text).then(result => {
    assert.ok(result.value, result.diagnostics[0]?.message);
    return result.value;
  });

describe('a JSON text', () => {
  test('parses to what JSON.parse says', () =>
    fc.assert(
      fc.asyncProperty(jsonText, async text => {
        assert.deepEqual((await parse(text)).value, JSON.parse(text));
      }),
    ));

  test('is found at every pointer', () =>
    fc.assert(
      fc.property(jsonText, text => {
        const values = valuesIn(JSON.parse(text));
        const offsets = locateInJson(text, [...values.keys()]);
        for (const [pointer, value] of values)
          assert.deepEqual(valueAt(text, offsets.get(pointer) ?? -1), value, pointer);
      }),
    ));

  test('is found at the value above, for a pointer to nothing', () =>
    fc.assert(
      fc.property(jsonText, anyKey, (text, key) => {
        const value = JSON.parse(text);
        for (const pointer of valuesIn(value).keys()) {
          const missing = child(pointer, `no ${key}`, key);
          const offsets = locateInJson(text, [pointer, missing]);
          assert.equal(offsets.get(missing), offsets.get(pointer));
        }
      }),
    ));

  test('has its values at the pointers that a map gives', () =>
    fc.assert(
      fc.property(jsonText, text => {
        const offsets = locateInJson(text, [...valuesIn(JSON.parse(text)).keys()]);
        const {pointerAt, repeatedKeys} = mapJson(text, new Set(offsets.values()));
        assert.deepEqual(repeatedKeys, []);
        for (const [pointer, offset] of offsets) assert.equal(pointerAt.get(offset), pointer);
      }),
    ));

  test('is scanned right: members, depth, numbers that JavaScript prints otherwise', () =>
    fc.assert(
      fc.property(jsonText, text => {
        const {members, depth, unfaithfulNumbers} = scanJson(text);
        const tree = parseTree(text) as Node;
        assert.equal(members, nodesIn(tree).filter(node => node.type === 'property').length);
        assert.equal(depth, depthOf(tree));
        const written = unfaithfulNumbers.map(at => text.slice(at, endOfNumber(text, at)));
        assert.deepEqual(written, unfaithfulIn(text));
      }),
    ));

  test('keeps every number as written when it is printed', () =>
    fc.assert(
      fc.asyncProperty(jsonText, fc.constantFrom(0, 2, '\t'), async (text, indent) => {
        const source = await parse(text);
        const printed = printJson(source.value, indent, source.numbers);
        assert.deepEqual(JSON.parse(printed), source.value);
        assert.deepEqual(unfaithfulIn(printed).sort(), unfaithfulIn(text).sort());
      }),
    ));

  test('is refused when a key stands twice in one object', () =>
    fc.assert(
      fc.asyncProperty(anyKey, jsonText, async (key, text) => {
        const written = JSON.stringify(key);
        const twice = `[{${written}: 1, "other key": ${text}, ${written}: 2}]`;
        const result = await parseJsonSource('a.json', new Uint8Array(), twice);
        assert.equal(result.value, undefined);
        assert.deepEqual(
          result.diagnostics.map(({rule, pointer}) => [rule, pointer]),
          [['def-json-strict', '/0']],
        );
      }),
    ));
});

describe('a pointer', () => {
  test('gives its keys back', () =>
    fc.assert(
      fc.property(fc.array(anyKey), anyKey, (keys, key) => {
        const above = child('', ...keys);
        const pointer = child(above, key);
        assert.deepEqual(parsePointer(pointer), [...keys, key]);
        assert.equal(parentOf(pointer), above);
        assert.equal(lastKey(pointer), key);
        assert.ok(isWithin(pointer, above) && !isWithin(above, pointer));
      }),
    ));

  test('names the value that its keys lead to, and nothing that is not there', () =>
    fc.assert(
      fc.property(jsonText, anyKey, (text, key) => {
        const root = JSON.parse(text);
        for (const [pointer, value] of valuesIn(root)) {
          assert.equal(resolvePointer(root, pointer), value);
          const isThere = typeof value === 'object' && value !== null && Object.hasOwn(value, key);
          if (!isThere) assert.equal(resolvePointer(root, child(pointer, key)), undefined);
        }
      }),
    ));
});

describe('a change laid over a document', () => {
  const object = jsonText.map(text => ({inner: JSON.parse(text)}) as JsonObject);

  test('changes neither, and nothing more when laid over again', () =>
    fc.assert(
      fc.property(object, object, (base, change) => {
        const before = JSON.stringify([base, change]);
        const merged = mergeOver(base, change);
        assert.deepEqual(mergeOver(merged, change), merged);
        assert.deepEqual(mergeOver(base, {}), base);
        assert.equal(JSON.stringify([base, change]), before);
      }),
    ));

  test('tells where each of its values went', () =>
    fc.assert(
      fc.property(object, object, (base, change) => {
        const placed: [string, string][] = [];
        const merged = mergeOver(base, change, (at, from) => placed.push([at, from]));
        for (const [at, from] of placed) {
          assert.equal(at, from);
          assert.notEqual(resolvePointer(merged, at), undefined);
        }
      }),
    ));
});

/** Every value in a value, by pointer. */
function valuesIn(value: unknown, pointer = ''): Map<string, unknown> {
  const found = new Map([[pointer, value]]);
  if (typeof value !== 'object' || value === null) return found;
  for (const [key, inner] of Object.entries(value))
    for (const [at, one] of valuesIn(inner, child(pointer, key))) found.set(at, one);
  return found;
}

/** The value that starts at an offset, read by another parser. */
function valueAt(text: string, offset: number): unknown {
  const node = parseTree(text.slice(offset));
  return node?.offset === 0
    ? JSON.parse(text.slice(offset, offset + node.length))
    : 'nothing starts here';
}

function nodesIn(node: Node): Node[] {
  return [node, ...(node.children ?? []).flatMap(nodesIn)];
}

function depthOf({type, children = []}: Node): number {
  const own = type === 'object' || type === 'array' ? 1 : 0;
  return own + Math.max(0, ...children.map(depthOf));
}

function unfaithfulIn(text: string): string[] {
  return nodesIn(parseTree(text) as Node)
    .filter(({type}) => type === 'number')
    .map(({offset, length}) => text.slice(offset, offset + length))
    .filter(written => String(Number(written)) !== written);
}
