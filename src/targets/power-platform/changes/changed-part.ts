import {isObject, type JsonObject, member, objectOf, without} from '../../../core/json/value.js';
import {child} from '../../../core/pointer.js';
import {METHODS} from '../../../lint/definition/walk-paths.js';
import {definitionName} from '../../../lint/definition/walk-schema.js';
import type {Pair} from './change.js';

const SECTIONS = ['definitions', 'parameters', 'responses'] as const;

/**
 * Two definitions without what is the same text in both, down to everything that it refers to:
 * versions differ in little, and what is left out needs no walk. Pointers stay as they are.
 */
export function changedPart({before, after}: Pair<JsonObject>): Pair<JsonObject> {
  // The address of every operation depends on it.
  if (before['basePath'] !== after['basePath']) return {before, after};
  const same = {shared: sameShared(before, after), ids: idsIn(before), newIds: idsIn(after)};
  const paths = changedPaths(objectOf(before['paths']), objectOf(after['paths']), same);
  return {
    before: onlyReached({...before, paths: paths.before}),
    after: onlyReached({...after, paths: paths.after}),
  };
}

interface Same {
  /** References to what is the same, as written. */
  readonly shared: ReadonlySet<string>;
  readonly ids: ReadonlyMap<unknown, number>;
  readonly newIds: ReadonlyMap<unknown, number>;
}

/** What is shared and the same, and refers only to such. */
function sameShared(before: JsonObject, after: JsonObject): Set<string> {
  const same = new Map<string, readonly string[]>();
  for (const section of SECTIONS) {
    const others = objectOf(after[section]);
    for (const [key, value] of Object.entries(objectOf(before[section]))) {
      const text = JSON.stringify(value);
      if (text !== JSON.stringify(member(others, key))) continue;
      same.set(`#${child('', section, key)}`, referencesIn(text));
    }
  }
  return withoutHoldersOfOthers(same);
}

function withoutHoldersOfOthers(same: Map<string, readonly string[]>): Set<string> {
  const holders = new Map<string, string[]>();
  for (const [holder, references] of same) {
    for (const reference of references) {
      const known = holders.get(reference);
      if (known) known.push(holder);
      else holders.set(reference, [holder]);
    }
  }
  const pending = [...holders.keys()].filter(reference => !same.has(reference));
  for (let changed = pending.pop(); changed !== undefined; changed = pending.pop()) {
    for (const holder of holders.get(changed) ?? []) if (same.delete(holder)) pending.push(holder);
  }
  return new Set(same.keys());
}

/** All references in a JSON text, as written. A text that only looks like one costs time and nothing else. */
function referencesIn(text: string): string[] {
  return text.includes('"$ref"')
    ? [...text.matchAll(/"\$ref":("(?:[^"\\]|\\.)*")/g)].map(([, quoted = '""']) =>
        JSON.parse(quoted),
      )
    : [];
}

/** Which operationIds there are, and how often: those that are not unique are told apart by everything around them. */
function idsIn({paths}: JsonObject): Map<unknown, number> {
  const ids = new Map<unknown, number>();
  for (const item of Object.values(objectOf(paths))) {
    for (const method of METHODS) {
      const id = member(member(item, method), 'operationId');
      if (id !== undefined) ids.set(id, (ids.get(id) ?? 0) + 1);
    }
  }
  return ids;
}

function changedPaths(before: JsonObject, after: JsonObject, same: Same): Pair<JsonObject> {
  const [old, now] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  for (const [path, item] of old) {
    const other = now.get(path);
    if (!isObject(item) || !isObject(other)) continue;
    const left = changedOperations(item, other, same);
    if (!left) continue;
    old.set(path, left.before);
    now.set(path, left.after);
  }
  return {before: Object.fromEntries(old), after: Object.fromEntries(now)};
}

/** A path without its operations that are the same; undefined where what they share differs. */
function changedOperations(
  item: JsonObject,
  other: JsonObject,
  same: Same,
): Pair<JsonObject> | undefined {
  if (!isSame(sharedIn(item), sharedIn(other), same)) return undefined;
  const gone = Object.keys(item).filter(
    key =>
      METHODS.has(key) &&
      isOnlyOne(member(item[key], 'operationId'), same) &&
      isSame(item[key], member(other, key), same),
  );
  return {before: without(item, gone), after: without(other, gone)};
}

function sharedIn(item: JsonObject): JsonObject {
  return without(item, METHODS);
}

function isOnlyOne(id: unknown, {ids, newIds}: Same): boolean {
  return ids.get(id) === 1 && newIds.get(id) === 1;
}

function isSame(before: unknown, after: unknown, {shared}: Same): boolean {
  const text = JSON.stringify(before);
  return (
    text === JSON.stringify(after) && referencesIn(text).every(reference => shared.has(reference))
  );
}

/** A definition without the types that none of its operations comes to. */
function onlyReached(definition: JsonObject): JsonObject {
  const types = objectOf(definition['definitions']);
  const reached = new Set<string>();
  const {paths, parameters, responses} = definition;
  const pending = referencesIn(JSON.stringify([paths, parameters, responses]));
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const name = definitionName(next);
    if (name === undefined || reached.has(name) || !Object.hasOwn(types, name)) continue;
    reached.add(name);
    pending.push(...referencesIn(JSON.stringify(types[name])));
  }
  const kept = Object.entries(types).filter(([name]) => reached.has(name));
  return {...definition, definitions: Object.fromEntries(kept)};
}
