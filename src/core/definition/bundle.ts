import type {Reader} from '../../host/host.js';
import type {Diagnostic} from '../diagnostic.js';
import {failed, hasErrors, succeeded} from '../diagnostic.js';
import {isObject, type JsonObject, objectOf} from '../json/value.js';
import {copiedFrom, type Origin} from '../origins.js';
import {baseName} from '../path.js';
import {child, lastKey, type Pointer, resolvePointer} from '../pointer.js';
import {parseSource, type Source} from '../source.js';
import {isNameMapKey, leadsToData, referenceIn} from './foreign-references.js';
import {partAt} from './part-of.js';
import type {DefinitionRead} from './read-definition.js';
import {type Target, targetOf} from './reference-target.js';

/** Where a referenced object of each kind lives in a Swagger 2.0 document. */
const SECTIONS: Readonly<Record<string, string>> = {
  schema: 'definitions',
  parameter: 'parameters',
  response: 'responses',
};

interface Bundle {
  readonly main: Source;
  readonly folder: string;
  readonly reader: Pick<Reader, 'readFile'>;
  readonly sources: Map<string, Source>;
  readonly origins: Map<Pointer, Origin>;
  readonly diagnostics: Diagnostic[];
  /** Local reference by target, for what has been moved in already. */
  readonly moved: Map<string, string>;
  /** What has been moved in, by section. */
  readonly sections: Map<string, Map<string, unknown>>;
}

/** Where in which file the copying stands, and where the copy goes. */
interface Place {
  readonly source: Source;
  readonly at: Pointer;
  readonly isNameMap: boolean;
  /** Targets that are being copied in place around this one. */
  readonly within: readonly string[];
}

/**
 * Makes one document of a definition in several files. What other files define moves to `definitions`, `parameters`
 * and `responses`: Power Platform refuses references that lead elsewhere, such as those a general bundler leaves.
 */
export async function bundleDefinition(
  main: Source,
  folder: string,
  reader: Pick<Reader, 'readFile'>,
): Promise<DefinitionRead> {
  const bundle: Bundle = {
    main,
    folder,
    reader,
    sources: new Map([[main.file, main]]),
    origins: new Map([['', copiedFrom(main.file, '')]]),
    diagnostics: [],
    moved: new Map(),
    sections: new Map(Object.values(SECTIONS).map(section => [section, new Map()])),
  };
  const copied = await copy(bundle, main.value, {
    source: main,
    at: '',
    isNameMap: false,
    within: [],
  });
  const {sources, origins, diagnostics} = bundle;
  if (hasErrors(diagnostics)) return {...failed(...diagnostics), sources};
  const value = withSections(objectOf(copied), bundle.sections);
  return {...succeeded({value, source: main, sources, origins, isAsWritten: false}), sources};
}

async function copy(bundle: Bundle, value: unknown, place: Place): Promise<unknown> {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const items: unknown[] = [];
    for (const [index, item] of value.entries()) {
      items.push(
        await copy(bundle, item, {...place, at: child(place.at, index), isNameMap: false}),
      );
    }
    return items;
  }
  const reference = referenceIn(value);
  if (reference !== undefined) return copyReference(bundle, value as JsonObject, reference, place);
  return copyMembers(bundle, value as JsonObject, place);
}

async function copyMembers(bundle: Bundle, value: JsonObject, place: Place): Promise<JsonObject> {
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
  bundle: Bundle,
  value: JsonObject,
  reference: string,
  place: Place,
): Promise<unknown> {
  const isLocal = reference.startsWith('#') && place.source === bundle.main;
  if (isLocal) return value;
  const found = await findTarget(bundle, reference, place);
  if (!found) return value;
  if (found.source === bundle.main) return {...value, $ref: `#${found.pointer}`};
  const section = SECTIONS[partAt(place.at) ?? ''];
  if (section === undefined) return copyInPlace(bundle, found, place);
  return {...value, $ref: await moveIn(bundle, found, section)};
}

type Found = Target & {readonly source: Source; readonly value: unknown; readonly name: string};

async function findTarget(
  bundle: Bundle,
  reference: string,
  place: Place,
): Promise<Found | undefined> {
  const where = {file: place.source.file, pointer: originOf(bundle, child(place.at, '$ref'))};
  const target = targetOf(reference, where, bundle.folder);
  if ('rule' in target) return report(bundle, target);
  const source = await sourceOf(bundle, target.file);
  if (!source)
    return report(bundle, {
      ...NOT_FOUND,
      ...where,
      message: `Unexpected reference to the missing or unreadable file \`${target.file}\`, expected a file beside the definition`,
    });
  const value = resolvePointer(source.value, target.pointer);
  if (value === undefined)
    return report(bundle, {
      ...NOT_FOUND,
      ...where,
      message: `Unexpected reference to \`${reference}\`, expected something at \`${target.pointer}\` of \`${target.file}\``,
    });
  return {...target, source, value, name: nameOf(target)};
}

const NOT_FOUND = {
  rule: 'def-ref-resolves',
  severity: 'error',
  code: 'SchemaReferenceNotFound',
} as const;

function report(bundle: Bundle, diagnostic: Diagnostic): undefined {
  bundle.diagnostics.push(diagnostic);
}

/** The pointer in the author's file of a place in the copy. */
function originOf(bundle: Bundle, at: Pointer): Pointer {
  let above = at;
  while (above !== '' && !bundle.origins.has(above)) above = above.slice(0, above.lastIndexOf('/'));
  return (bundle.origins.get(above)?.pointer ?? '') + at.slice(above.length);
}

async function sourceOf(bundle: Bundle, file: string): Promise<Source | undefined> {
  const known = bundle.sources.get(file);
  if (known) return known;
  const bytes = await bundle.reader.readFile(file);
  const parsed = bytes && (await parseSource(file, bytes));
  if (!parsed?.value) {
    bundle.diagnostics.push(...(parsed?.diagnostics ?? []));
    return undefined;
  }
  bundle.sources.set(file, parsed.value);
  return parsed.value;
}

/** A place that can hold no reference of its own, such as a path item: the target takes its place. */
async function copyInPlace(bundle: Bundle, found: Found, place: Place): Promise<unknown> {
  const target = `${found.file}#${found.pointer}`;
  if (place.within.includes(target)) {
    const message = `Unexpected reference to \`${target}\` inside itself, expected references that come to an end`;
    return report(bundle, {
      rule: 'def-ref-resolves',
      severity: 'error',
      file: place.source.file,
      pointer: '',
      message,
    });
  }
  bundle.origins.set(place.at, copiedFrom(found.file, found.pointer));
  return copy(bundle, found.value, {
    ...place,
    source: found.source,
    within: [...place.within, target],
  });
}

/** Moves a target into its section, once, and gives the local reference to it. */
async function moveIn(bundle: Bundle, found: Found, section: string): Promise<string> {
  const target = `${section} ${found.file}#${found.pointer}`;
  const known = bundle.moved.get(target);
  if (known !== undefined) return known;
  const name = freeName(bundle, section, found.name);
  const at = child('', section, name);
  bundle.moved.set(target, `#${at}`);
  bundle.sections.get(section)?.set(name, undefined);
  bundle.origins.set(at, copiedFrom(found.file, found.pointer));
  const value = await copy(bundle, found.value, {
    source: found.source,
    at,
    isNameMap: false,
    within: [],
  });
  bundle.sections.get(section)?.set(name, value);
  return `#${at}`;
}

function nameOf({file, pointer}: Target): string {
  const name = pointer === '' ? baseName(file).replace(/\.[^.]*$/, '') : lastKey(pointer);
  return name.replace(/[^A-Za-z0-9_.-]/g, '_') || 'Shared';
}

function freeName(bundle: Bundle, section: string, name: string): string {
  const present = objectOf(objectOf(bundle.main.value)[section]);
  const isTaken = (candidate: string) =>
    Object.hasOwn(present, candidate) || bundle.sections.get(section)?.has(candidate);
  let free = name;
  for (let number = 2; isTaken(free); number += 1) free = `${name}_${number}`;
  return free;
}

function withSections(
  document: JsonObject,
  sections: ReadonlyMap<string, ReadonlyMap<string, unknown>>,
): JsonObject {
  const added = [...sections].filter(([, members]) => members.size > 0);
  const merged = added.map(([section, members]) => {
    const present = isObject(document[section]) ? Object.entries(document[section]) : [];
    return [section, Object.fromEntries([...present, ...members])] as const;
  });
  return {...document, ...Object.fromEntries(merged)};
}
