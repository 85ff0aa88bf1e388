import {failed, hasErrors, succeeded} from '../diagnostic.js';
import {describe, isObject, type JsonObject, objectOf} from '../json/value.js';
import {copiedFrom} from '../origins.js';
import {child, parentOf} from '../pointer.js';
import type {Source} from '../source.js';
import {freeName, reserveNames, SECTIONS, withSections} from './bundle-sections.js';
import {type Bundling, type CopyPlace, type Found, findTarget, reportAt} from './bundle-target.js';
import {isNameMapKey, leadsToData, referenceIn} from './foreign-references.js';
import {partAt} from './part-of.js';
import type {DefinitionFiles, DefinitionRead} from './read-definition.js';
import type {OwnFolder} from './reference-target.js';

/**
 * Makes one document of a definition in several files. What other files define moves to `definitions`, `parameters`
 * and `responses`: Power Platform refuses references that lead elsewhere, such as those a general bundler leaves.
 */
export async function bundleDefinition(
  main: Source,
  folder: OwnFolder,
  reader: DefinitionFiles,
): Promise<DefinitionRead> {
  const bundle: Bundling = {
    main,
    folder,
    reader,
    sources: new Map([[main.file, main]]),
    broken: new Map(),
    origins: new Map([['', copiedFrom(main.file, '')]]),
    diagnostics: [],
    moved: new Map(),
    sections: new Map(Object.values(SECTIONS).map(section => [section, new Map()])),
    reserved: new Map(),
  };
  await reserveNames(bundle);
  const start: CopyPlace = {source: main, at: '', isNameMap: false, within: []};
  const copied = await copy(bundle, main.value, start);
  const {sources, origins, diagnostics} = bundle;
  if (hasErrors(diagnostics)) return {...failed(diagnostics), sources: withBroken(bundle)};
  const value = withSections(objectOf(copied), bundle.sections);
  return {...succeeded({value, source: main, sources, origins, isAsWritten: false}), sources};
}

function withBroken({sources, broken}: Bundling): Map<string, Source> {
  return new Map([...sources, ...[...broken].map(([file, {source}]) => [file, source] as const)]);
}

async function copy(bundle: Bundling, value: unknown, place: CopyPlace): Promise<unknown> {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return copyItems(bundle, value, place);
  const reference = referenceIn(value);
  if (reference !== undefined) return copyReference(bundle, value as JsonObject, reference, place);
  return copyMembers(bundle, value as JsonObject, place);
}

async function copyItems(
  bundle: Bundling,
  value: readonly unknown[],
  place: CopyPlace,
): Promise<unknown[]> {
  const items: unknown[] = [];
  for (const [index, item] of value.entries()) {
    items.push(await copy(bundle, item, {...place, at: child(place.at, index), isNameMap: false}));
  }
  return items;
}

async function copyMembers(
  bundle: Bundling,
  value: JsonObject,
  place: CopyPlace,
): Promise<JsonObject> {
  const members: [string, unknown][] = [];
  for (const [key, inner] of Object.entries(value)) {
    const below = {
      ...place,
      at: child(place.at, key),
      isNameMap: isNameMapKey(key, place.isNameMap),
    };
    members.push([
      key,
      leadsToData(key, place.isNameMap) ? inner : await copy(bundle, inner, below),
    ]);
  }
  return Object.fromEntries(members);
}

async function copyReference(
  bundle: Bundling,
  value: JsonObject,
  reference: string,
  place: CopyPlace,
): Promise<unknown> {
  const isLocal = reference.startsWith('#') && place.source === bundle.main;
  if (isLocal) return value;
  const found = await findTarget(bundle, reference, place);
  if (!found) return value;
  if (found.source === bundle.main) return {...value, $ref: `#${found.pointer}`};
  const part = partAt(place.at);
  if (part !== undefined && !isObject(found.value)) return reportNoObject(bundle, found, place);
  const section = SECTIONS[part ?? ''];
  if (section === undefined || parentOf(place.at) === `/${section}`)
    return copyInPlace(bundle, found, place);
  return {...value, $ref: await moveIn(bundle, found, section)};
}

/** Nothing that is made of the definition looks at anything else there: it would be passed over. */
function reportNoObject(
  bundle: Bundling,
  {file, pointer, value}: Found,
  place: CopyPlace,
): undefined {
  const message = `Unexpected reference to ${describe(value)} (\`${file}#${pointer}\`), expected one to an object`;
  return reportAt(bundle, place, message);
}

/** A place that can hold no reference of its own, such as a path item or a shared schema: the target takes its place. */
async function copyInPlace(bundle: Bundling, found: Found, place: CopyPlace): Promise<unknown> {
  const target = `${found.file}#${found.pointer}`;
  if (place.within.includes(target)) {
    const message = `Unexpected reference to \`${target}\` inside itself, expected references that come to an end`;
    return reportAt(bundle, place, message);
  }
  bundle.origins.set(place.at, copiedFrom(found.file, found.pointer));
  return copy(bundle, found.value, {
    ...place,
    source: found.source,
    within: [...place.within, target],
  });
}

/** Moves a target into its section, once, and gives the local reference to it. */
async function moveIn(bundle: Bundling, found: Found, section: string): Promise<string> {
  const target = `${section} ${found.file}#${found.pointer}`;
  const known = bundle.moved.get(target);
  if (known !== undefined) return known;
  const name = freeName(bundle, section, found);
  const at = child('', section, name);
  bundle.moved.set(target, `#${at}`);
  bundle.sections.get(section)?.set(name, undefined);
  bundle.origins.set(at, copiedFrom(found.file, found.pointer));
  const place = {source: found.source, at, isNameMap: false, within: []};
  bundle.sections.get(section)?.set(name, await copy(bundle, found.value, place));
  return `#${at}`;
}
