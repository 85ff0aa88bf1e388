import {type JsonObject, objectOf} from '../json/value.js';
import {baseName} from '../path.js';
import {child, lastKey, type Pointer, resolvePointer} from '../pointer.js';
import type {Source} from '../source.js';
import {type Bundling, findTarget} from './bundle-target.js';
import {referenceIn} from './foreign-references.js';
import type {ReferenceTarget} from './reference-target.js';

/** Where a referenced object of each kind lives in a Swagger 2.0 document. */
export const SECTIONS: Readonly<Record<string, string>> = {
  schema: 'definitions',
  parameter: 'parameters',
  response: 'responses',
};

/**
 * Notes the names in the author's own sections, also where a section is a reference to another file.
 * What such a name stands for is that name wherever else it is referred to.
 */
export async function reserveNames(bundle: Bundling): Promise<void> {
  for (const section of Object.values(SECTIONS)) {
    const [{source, pointer, value}] = await chainFrom(bundle, inMain(bundle, child('', section)));
    const names = Object.keys(objectOf(value));
    bundle.reserved.set(section, new Set(names));
    for (const name of names) {
      const member = {source, pointer: child(pointer, name), value: objectOf(value)[name]};
      const links = await chainFrom(bundle, member);
      reserveTargets(bundle, section, {name, links});
    }
  }
}

/** A value, and where it stands. */
interface Link {
  readonly source: Source;
  readonly pointer: Pointer;
  readonly value: unknown;
}

type Chain = readonly [end: Link, ...before: Link[]];

function inMain({main}: Bundling, pointer: Pointer): Link {
  return {source: main, pointer, value: resolvePointer(main.value, pointer)};
}

function reserveTargets(
  {main, moved}: Bundling,
  section: string,
  {name, links}: {readonly name: string; readonly links: Chain},
): void {
  for (const {source, pointer} of links) {
    const target = `${section} ${source.file}#${pointer}`;
    if (source !== main && !moved.has(target)) moved.set(target, `#${child('', section, name)}`);
  }
}

/**
 * Follows references from file to file up to the first value that is none, and gives all links, the last one first.
 * The copying reports those that lead nowhere; looking ahead says nothing.
 */
async function chainFrom(bundle: Bundling, start: Link): Promise<Chain> {
  const silent = {...bundle, diagnostics: []};
  let chain: Chain = [start];
  for (;;) {
    const [{source, pointer, value}] = chain;
    const reference = referenceIn(value);
    if (reference === undefined) return chain;
    const place = {source, at: pointer, isNameMap: true, within: []};
    const found = await findTarget(silent, reference, place);
    const isKnown = chain.some(link => link.value === found?.value);
    if (!found || isKnown || found.source === bundle.main) return chain;
    chain = [found, ...chain];
  }
}

/** A name for a target that nothing in the section has yet. */
export function freeName(bundle: Bundling, section: string, target: ReferenceTarget): string {
  const name = nameOf(target);
  const isTaken = (candidate: string) =>
    bundle.reserved.get(section)?.has(candidate) || bundle.sections.get(section)?.has(candidate);
  let free = name;
  for (let number = 2; isTaken(free); number += 1) free = `${name}_${number}`;
  return free;
}

function nameOf({file, pointer}: ReferenceTarget): string {
  const name = pointer === '' ? baseName(file).replace(/\.[^.]*$/, '') : lastKey(pointer);
  return name.replace(/[^A-Za-z0-9_.-]/g, '_') || 'Shared';
}

/** The document with all that was moved into its sections; a new section follows the paths. */
export function withSections(
  document: JsonObject,
  sections: ReadonlyMap<string, ReadonlyMap<string, unknown>>,
): JsonObject {
  const merged = [...sections]
    .filter(([, members]) => members.size > 0)
    .map(([section, members]): [string, JsonObject] => [
      section,
      mergedSection(document[section], members),
    ]);
  const added = merged.filter(([section]) => !Object.hasOwn(document, section));
  const entries = Object.entries({...document, ...Object.fromEntries(merged)});
  const kept = entries.filter(([key]) => Object.hasOwn(document, key));
  const behindPaths = kept.findIndex(([key]) => key === 'paths') + 1;
  return Object.fromEntries(kept.toSpliced(behindPaths || kept.length, 0, ...added));
}

function mergedSection(present: unknown, members: ReadonlyMap<string, unknown>): JsonObject {
  return Object.fromEntries([...Object.entries(objectOf(present)), ...members]);
}
