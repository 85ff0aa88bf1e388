import {type JsonObject, objectOf} from '../json/value.js';
import {baseName} from '../path.js';
import {lastKey} from '../pointer.js';
import {type Bundle, findTarget} from './bundle-target.js';
import {referenceIn} from './foreign-references.js';
import type {Target} from './reference-target.js';

/** Where a referenced object of each kind lives in a Swagger 2.0 document. */
export const SECTIONS: Readonly<Record<string, string>> = {
  schema: 'definitions',
  parameter: 'parameters',
  response: 'responses',
};

/** Notes the names in the author's own sections, also where a section is a reference to another file. */
export async function reserveNames(bundle: Bundle): Promise<void> {
  for (const section of Object.values(SECTIONS)) {
    bundle.reserved.set(section, new Set(Object.keys(await sectionOf(bundle, section))));
  }
}

/** The copying reports references that lead nowhere; looking ahead says nothing. */
async function sectionOf(bundle: Bundle, section: string): Promise<JsonObject> {
  const silent = {...bundle, diagnostics: []};
  const seen = new Set<unknown>();
  let source = bundle.main;
  let value = objectOf(source.value)[section];
  while (!seen.has(value)) {
    const reference = referenceIn(value);
    if (reference === undefined) return objectOf(value);
    seen.add(value);
    const place = {source, at: `/${section}`, isNameMap: true, within: []};
    const found = await findTarget(silent, reference, place);
    source = found?.source ?? source;
    value = found?.value;
  }
  return {};
}

/** A name for a target that nothing in the section has yet. */
export function freeName(bundle: Bundle, section: string, target: Target): string {
  const name = nameOf(target);
  const isTaken = (candidate: string) =>
    bundle.reserved.get(section)?.has(candidate) || bundle.sections.get(section)?.has(candidate);
  let free = name;
  for (let number = 2; isTaken(free); number += 1) free = `${name}_${number}`;
  return free;
}

function nameOf({file, pointer}: Target): string {
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
