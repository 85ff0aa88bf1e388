import {type Asset, tracesToItself} from '../../../core/assets.js';
import {decodeText} from '../../../core/decode-text.js';
import type {Diagnostic} from '../../../core/diagnostic.js';
import {isObject, objectOf, textOf} from '../../../core/json/value.js';
import {baseName, joinPath} from '../../../core/path.js';
import {parseSource, type Source, textSource} from '../../../core/source.js';
import type {Entry, Reader} from '../../../host/host.js';
import type {FoundAssets} from '../../target.js';
import type {Role} from './roles.js';

/** How each document is called in folders of ours, of pac, of paconn and of pull requests; case aside. */
const NAMES: Readonly<Record<Role, RegExp>> = {
  definition: /^apidefinition(\.swagger)?\.json$|\.swagger\.json$/i,
  properties: /^apiproperties\.json$/i,
  settings: /^settings\.json$/i,
  icon: /^icon\.png$/i,
  script: /\.csx$/i,
  readme: /^readme\.md$/i,
  intro: /^intro\.md$/i,
  customProperties: /^customproperties\.json$/i,
};

const ROLES = Object.keys(NAMES) as Role[];

/** Reads the assets in a folder, by the names of its files; undefined where it has neither definition nor properties. */
export async function readFolder(
  folder: string,
  entries: readonly Entry[],
  reader: Pick<Reader, 'readFile'>,
): Promise<FoundAssets | undefined> {
  const files = rolesIn(folder, entries);
  if (!files.has('definition') && !files.has('properties')) return undefined;
  return readDocuments(folder, fileNamesIn(entries), [...files], reader);
}

/** The files of a folder that are documents of a connector. */
export function rolesIn(folder: string, entries: readonly Entry[]): Map<Role, string> {
  const files = new Map<Role, string>();
  for (const name of fileNamesIn(entries).sort(byPreference)) {
    const role = roleOf(name);
    if (role !== undefined && !files.has(role)) files.set(role, joinPath(folder, name));
  }
  return files;
}

export function fileNamesIn(entries: readonly Entry[]): string[] {
  return entries.filter(entry => entry.kind === 'file').map(entry => entry.name);
}

/** Reads one document by itself: told by its name, else by its keys. */
export async function readDocument(
  file: string,
  reader: Pick<Reader, 'readFile'>,
): Promise<FoundAssets | undefined> {
  const role = roleOf(baseName(file)) ?? (await roleByContent(file, reader));
  return role && readDocuments(file, [baseName(file)], [[role, file]], reader);
}

async function roleByContent(
  file: string,
  reader: Pick<Reader, 'readFile'>,
): Promise<Role | undefined> {
  const bytes = await reader.readFile(file);
  const value = bytes && (await parseSource(file, bytes)).value?.value;
  if (!isObject(value)) return /\.(json|ya?ml)$/i.test(file) ? 'definition' : undefined;
  if (Object.hasOwn(value, 'properties') && !Object.hasOwn(value, 'paths')) return 'properties';
  return Object.hasOwn(value, 'connectorId') ? 'settings' : 'definition';
}

function roleOf(name: string): Role | undefined {
  return ROLES.find(role => NAMES[role].test(name));
}

/** Of several definitions, the one with the standard name is meant. */
function byPreference(a: string, b: string): number {
  return (
    Number(/^apidefinition|^script\.csx$/i.test(b)) -
      Number(/^apidefinition|^script\.csx$/i.test(a)) || (a < b ? -1 : 1)
  );
}

/** Reads the documents whose roles are known already. */
export async function readDocuments(
  folder: string,
  fileNames: readonly string[],
  files: readonly (readonly [Role, string])[],
  reader: Pick<Reader, 'readFile'>,
): Promise<FoundAssets> {
  const documents = new Map<string, Asset>();
  const sources = new Map<string, Source>();
  const diagnostics: Diagnostic[] = [];
  for (const [role, file] of files) {
    const read = await readFileOf(role, file, reader);
    if (read.asset) documents.set(role, read.asset);
    if (read.source) sources.set(file, read.source);
    diagnostics.push(...read.diagnostics);
  }
  const title = titleOf(documents) ?? baseName(folder);
  return {assets: {folder, title, origin: 'found', documents, fileNames, sources}, diagnostics};
}

interface ReadFile {
  readonly asset?: Asset;
  readonly source?: Source;
  readonly diagnostics: readonly Diagnostic[];
}

async function readFileOf(
  role: Role,
  file: string,
  reader: Pick<Reader, 'readFile'>,
): Promise<ReadFile> {
  const bytes = await reader.readFile(file);
  if (!bytes) return {diagnostics: []};
  const base = {name: baseName(file), file, bytes, trace: tracesToItself(file)};
  if (role === 'icon') return {asset: base, diagnostics: []};
  if (role === 'script' || role === 'readme' || role === 'intro') return readText(base, bytes);
  const parsed = await parseSource(file, bytes);
  if (!parsed.value)
    return {asset: base, source: brokenSource(file, bytes), diagnostics: parsed.diagnostics};
  return {
    asset: {...base, value: parsed.value.value},
    source: parsed.value,
    diagnostics: parsed.diagnostics,
  };
}

function readText(base: Asset, bytes: Uint8Array): ReadFile {
  const text = decodeText(base.file, bytes);
  if (text.value === undefined) return {asset: base, diagnostics: text.diagnostics};
  return {
    asset: {...base, text: text.value},
    source: textSource(base.file, bytes, text.value),
    diagnostics: [],
  };
}

/** A file that does not parse still shows the line of its error. */
function brokenSource(file: string, bytes: Uint8Array): Source {
  return textSource(file, bytes, new TextDecoder().decode(bytes));
}

function titleOf(documents: ReadonlyMap<string, Asset>): string | undefined {
  const definition = documents.get('definition')?.value;
  const title = isObject(definition) ? textOf(objectOf(definition['info'])['title']) : undefined;
  return title?.trim() === '' ? undefined : title;
}
