import type {Asset} from '../../../core/assets.js';
import type {DefinitionFiles} from '../../../core/definition/read-definition.js';
import type {Diagnostic} from '../../../core/diagnostic.js';
import {isObject, objectOf, quote, textOf} from '../../../core/json/value.js';
import {baseName, folderOf, joinPath} from '../../../core/path.js';
import {parseSource} from '../../../core/source.js';
import type {Entry, Reader} from '../../../host/host.js';
import type {FoundAssets} from '../../target.js';
import {type ParsedFile, type ReadAsset, readAsset} from './read-asset.js';
import type {Role} from './roles.js';
import {withReferencedFiles} from './with-referenced-files.js';

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

/**
 * Reads the assets in a folder, by the names of its files; undefined where it has neither definition nor properties.
 * A folder is what is sent, also where it holds nothing but a definition: references to other files stay as they are,
 * and are errors. Whoever means the source of a connector names its config or the definition itself.
 */
export async function readFolder(
  folder: string,
  entries: readonly Entry[],
  reader: Pick<Reader, 'readFile'>,
): Promise<FoundAssets | undefined> {
  const files = rolesIn(folder, entries);
  if (!files.has('definition') && !files.has('properties')) return undefined;
  const {assets, diagnostics} = await readDocuments(
    folder,
    fileNamesIn(entries),
    [...files],
    reader,
  );
  return {assets, diagnostics: [...diagnostics, ...linksAmong(folder, entries)]};
}

/** Whether a folder has apiProperties: a definition alone may be what they are emitted from. */
export function holdsEmitted(entries: readonly Entry[]): boolean {
  return fileNamesIn(entries).some(name => roleOf(name) === 'properties');
}

/** Links are not followed, since they may lead anywhere; a document that is left out for it must be told. */
function linksAmong(folder: string, entries: readonly Entry[]): Diagnostic[] {
  return entries
    .filter(({kind, name}) => kind === 'other' && roleOf(name) !== undefined)
    .map(({name}) => ({
      rule: 'path',
      severity: 'warning',
      file: joinPath(folder, name),
      pointer: '',
      message: `Unexpected link or device ${quote(name)}, expected the file itself: it was not checked`,
    }));
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

/** Reads one document by itself: told by its name, else by its keys. A definition may refer to files beside it. */
export async function readDocument(
  file: string,
  reader: DefinitionFiles & Pick<Reader, 'listFolder'>,
): Promise<FoundAssets | undefined> {
  const role = roleOf(baseName(file));
  const parsed = role === undefined ? await parseFile(file, reader) : undefined;
  const told = role ?? roleByContent(file, parsed?.value?.value);
  if (told === undefined) return undefined;
  const names = await filesNamedIn(file, told, reader);
  const read = await readAsset(told, file, reader, parsed);
  const whole = told === 'definition' ? await withReferencedFiles(read, file, reader) : read;
  return assetsOf(file, names, [[told, whole]]);
}

async function parseFile(
  file: string,
  reader: Pick<Reader, 'readFile'>,
): Promise<ParsedFile | undefined> {
  const bytes = await reader.readFile(file);
  return bytes && {bytes, ...(await parseSource(file, bytes))};
}

function roleByContent(file: string, value: unknown): Role | undefined {
  if (!isObject(value)) return /\.(json|ya?ml)$/i.test(file) ? 'definition' : undefined;
  if (Object.hasOwn(value, 'properties') && !Object.hasOwn(value, 'paths')) return 'properties';
  return Object.hasOwn(value, 'connectorId') ? 'settings' : 'definition';
}

/** Of the files beside a document only those that it names: the others were not asked for. */
async function filesNamedIn(
  file: string,
  role: Role,
  reader: Pick<Reader, 'readFile' | 'listFolder'>,
): Promise<string[]> {
  const own = baseName(file);
  if (role !== 'settings' && role !== 'readme') return [own];
  const text = new TextDecoder().decode(await reader.readFile(file));
  const beside = fileNamesIn((await reader.listFolder(folderOf(file))) ?? []);
  return [own, ...beside.filter(name => name !== own && text.includes(name))];
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
  const documents: [Role, ReadAsset][] = [];
  for (const [role, file] of files) documents.push([role, await readAsset(role, file, reader)]);
  return assetsOf(folder, fileNames, documents);
}

function assetsOf(
  folder: string,
  fileNames: readonly string[],
  read: readonly (readonly [Role, ReadAsset])[],
): FoundAssets {
  const documents = new Map(
    read.flatMap(([role, {asset}]) => (asset ? [[role, asset] as const] : [])),
  );
  const sources = read.flatMap(([, one]) => one.sources);
  const diagnostics = read.flatMap(([, one]) => one.diagnostics);
  const title = titleOf(documents) ?? baseName(folder);
  return {
    assets: {
      folder,
      title,
      origin: 'found',
      documents,
      fileNames,
      sources: new Map(sources.map(source => [source.file, source])),
    },
    diagnostics,
  };
}

function titleOf(documents: ReadonlyMap<Role, Asset>): string | undefined {
  const definition = documents.get('definition')?.value;
  const title = isObject(definition) ? textOf(objectOf(definition['info'])['title']) : undefined;
  return title?.trim() === '' ? undefined : title;
}
