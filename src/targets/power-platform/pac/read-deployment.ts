import type {Assets} from '../../../core/assets.js';
import {
  type Diagnostic,
  failed,
  hasErrors,
  type Result,
  succeeded,
} from '../../../core/diagnostic.js';
import {describe, isObject, type JsonObject, quote, textOf} from '../../../core/json/value.js';
import {baseName, besides, isInside, joinPath} from '../../../core/path.js';
import type {Source} from '../../../core/source.js';
import {parseSource} from '../../../core/source.js';
import {pathProblem} from '../../../core/usage.js';
import type {Entry, Reader} from '../../../host/host.js';
import {fileNamesIn, readDocuments, rolesIn} from '../assets/read-assets.js';
import type {Role} from '../assets/roles.js';

/** settings.json, as pac or as paconn writes it. */
export interface Settings {
  readonly file: string;
  readonly source: Source;
  /** What it holds, by the keys as pac writes them: other letters (`ApiDefinition`) mean the same. */
  readonly value: JsonObject;
  readonly dialect: 'pac' | 'paconn';
}

/** Assets that are to be sent, and what settings.json says about them. */
export interface Deployment {
  readonly assets: Assets;
  readonly settings: Settings | undefined;
}

/** The keys of settings.json that name files, and the documents that they name. */
const KEYS = {
  apiDefinition: 'definition',
  apiProperties: 'properties',
  icon: 'icon',
  script: 'script',
} as const satisfies Record<string, Role>;

/** Reads an assets folder for deployment: the files that settings.json names, else those with the usual names. */
export async function readDeployment(
  folder: string,
  reader: Pick<Reader, 'readFile' | 'listFolder'>,
): Promise<Result<Deployment>> {
  const entries = await reader.listFolder(folder);
  if (!entries) return failed([noFolder(folder)]);
  const roles = rolesIn(folder, entries);
  const settings = await readSettings(roles.get('settings'), reader);
  if (hasErrors(settings.diagnostics)) return failed(settings.diagnostics);
  const named = settings.value
    ? rolesOfSettings(settings.value, {folder, entries, roles})
    : succeeded(roles);
  if (!named.value) return failed(named.diagnostics);
  const {assets, diagnostics} = await readDocuments(
    folder,
    fileNamesIn(entries),
    [...named.value],
    reader,
  );
  const problems = [...diagnostics, ...missing(named.value, assets, settings.value?.file)];
  return hasErrors(problems)
    ? {value: undefined, diagnostics: problems}
    : succeeded({assets, settings: settings.value}, problems);
}

async function readSettings(
  file: string | undefined,
  reader: Pick<Reader, 'readFile'>,
): Promise<Result<Settings | undefined>> {
  const bytes = file === undefined ? undefined : await reader.readFile(file);
  if (file === undefined || !bytes) return succeeded(undefined);
  const {value: source, diagnostics} = await parseSource(file, bytes);
  if (!source) return failed(diagnostics);
  const {value} = source;
  if (!isObject(value))
    return failed([problem(file, '', `Unexpected ${describe(value)}, expected an object`)]);
  return succeeded({file, source, value: withUsualKeys(value), dialect: dialectOf(value)});
}

function withUsualKeys(value: JsonObject): JsonObject {
  const keys = [...Object.keys(KEYS), 'connectorId', 'environment'];
  const found = keys.flatMap(key => {
    const written = keyIn(value, key);
    return written === undefined ? [] : [[key, value[written]] as const];
  });
  return Object.fromEntries(found);
}

/** The key as it is written there: exactly so, else in other letters. */
export function keyIn(value: JsonObject, key: string): string | undefined {
  if (Object.hasOwn(value, key)) return key;
  return Object.keys(value).find(written => written.toLowerCase() === key.toLowerCase());
}

/** paconn keeps a `shared_…` name, and addresses of services. */
function dialectOf(value: JsonObject): Settings['dialect'] {
  const isPaconn =
    textOf(value['connectorId'])?.startsWith('shared_') ||
    Object.keys(value).some(key => /^(powerApps|flow)/i.test(key));
  return isPaconn ? 'paconn' : 'pac';
}

interface Found {
  readonly folder: string;
  readonly entries: readonly Entry[];
  readonly roles: ReadonlyMap<Role, string>;
}

/** Where settings.json says nothing of a file, its usual name is meant; an icon or a script that is `null` is left out. */
function rolesOfSettings(settings: Settings, found: Found): Result<Map<Role, string>> {
  const roles = new Map<Role, string>([...found.roles]);
  const problems: Diagnostic[] = [];
  for (const [key, role] of Object.entries(KEYS)) {
    if (!Object.hasOwn(settings.value, key)) continue;
    const path = settings.value[key] ?? '';
    if (path === '' && (role === 'icon' || role === 'script')) roles.delete(role);
    if (path === '') continue;
    const file = typeof path === 'string' ? fileOf(path, settings, found) : '';
    if (isInside(file, joinPath(found.folder))) roles.set(role, file);
    else problems.push(outside(settings.file, key, path));
  }
  return problems.length > 0 ? failed(problems) : succeeded(roles);
}

/** paconn's paths are relative to the folder it was called in: the name in this folder is meant. */
function fileOf(path: string, {file, dialect}: Settings, {folder, entries}: Found): string {
  const name = baseName(path);
  const isHere = entries.some(entry => entry.name === name);
  return dialect === 'paconn' && isHere ? joinPath(folder, name) : joinPath(besides(file, path));
}

function outside(file: string, key: string, path: unknown): Diagnostic {
  return problem(
    file,
    `/${key}`,
    `Unexpected ${key} ${quote(path)}, expected a file in the folder of settings.json`,
  );
}

/** What was named and is not there, and what a connector cannot be without. */
function missing(
  roles: ReadonlyMap<Role, string>,
  {documents, folder}: Assets,
  settingsFile: string | undefined,
): Diagnostic[] {
  return Object.entries(KEYS).flatMap(([key, role]) => {
    const file = roles.get(role);
    const isNeeded = role === 'definition' || role === 'properties';
    if (documents.has(role) || (file === undefined && !isNeeded)) return [];
    const message =
      file === undefined
        ? `Unexpected folder without ${key}.json, expected the assets of a connector (new-connector-config makes them)`
        : `Unexpected assets whose ${key} ${quote(file)} is not there, expected the file to be there`;
    return [problem(settingsFile ?? folder, '', message)];
  });
}

function noFolder(folder: string): Diagnostic {
  const message = `Unexpected path ${quote(folder)}, expected a folder with the assets of a connector`;
  return pathProblem(folder, message);
}

function problem(file: string, pointer: string, message: string): Diagnostic {
  return {rule: 'deployment', severity: 'error', file, pointer, message};
}
