import type {ConnectorRead} from '../core/build-connector.js';
import type {Diagnostic} from '../core/diagnostic.js';
import {member} from '../core/json/value.js';
import {noFileAt} from '../core/no-file.js';
import {baseName, joinPath} from '../core/path.js';
import {parseSource} from '../core/source.js';
import {pathProblem} from '../core/usage.js';
import {type Entry, HostError, type Reader} from '../host/host.js';
import type {Finder, FoundAssets} from '../targets/target.js';
import {hostProblem} from './host-problem.js';

/** What a path turned out to be: a config that would emit a connector, or assets as they lie there. */
export type Found =
  | {readonly kind: 'config'; readonly path: string; readonly read: ConnectorRead}
  | {readonly kind: 'assets'; readonly path: string; readonly found: FoundAssets}
  | Nothing;

interface Nothing {
  readonly kind: 'nothing';
  readonly path: string;
  readonly problem: Diagnostic;
}

/** Folders in which nobody keeps connectors. */
const SKIPPED: ReadonlySet<string> = new Set(['node_modules', '.git']);
const MAXIMUM_LEVELS = 12;
const CONFIG_NAME = 'config.json';
const CONFIG_KEY = 'apiDefinition';
/** Our keys, however they are spelt and quoted: a config.json of another program has nothing like them. */
const LIKE_CONFIG_KEY =
  /\b(api[-_ ]?def\w*|iconBrandColor|publisherKind|stackOwner|connectorsmith)\b["']?\s*:/i;

/**
 * Looks at a path, and below it, one connector at a time: only one is in memory.
 * What cannot be read is told as a problem in its place, and all the rest is found as without it.
 */
export async function* findConnectors(
  path: string,
  target: Finder,
  reader: Reader,
): AsyncGenerator<Found> {
  let isEmpty = true;
  for await (const found of findAt(path, {target, reader, level: 0})) {
    isEmpty = false;
    yield found;
  }
  if (isEmpty) yield nothing(path, `folder without a connector \`${path}\``);
}

interface Search {
  readonly target: Finder;
  readonly reader: Reader;
  readonly level: number;
}

async function* findAt(path: string, search: Search): AsyncGenerator<Found> {
  const {target, reader, level} = search;
  const listed = await unlessUnreadable(path, () => reader.listFolder(path));
  if (listed && 'problem' in listed) return yield listed;
  if (listed) return yield* findInFolder(path, listed, search);
  if (level === 0) yield await unlessUnreadable(path, () => findInFile(path, target, reader));
}

async function* findInFolder(
  path: string,
  entries: readonly Entry[],
  search: Search,
): AsyncGenerator<Found> {
  const own = await unlessUnreadable(path, () => findOwn(path, entries, search));
  if (own) yield own;
  // What cannot be read may be no connector, which would hide those below.
  if ((own && own.kind !== 'nothing') || search.level >= MAXIMUM_LEVELS) return;
  for (const {kind, name} of entries) {
    if (kind !== 'folder' || SKIPPED.has(name)) continue;
    yield* findAt(joinPath(path, name), {...search, level: search.level + 1});
  }
}

/** The connector that the files of a folder are. */
async function findOwn(
  path: string,
  entries: readonly Entry[],
  {target, reader}: Search,
): Promise<Found | undefined> {
  const config = await configIn(path, entries, reader);
  // A definition beside its config is a source, unless what is emitted from it is there too.
  if (config && !target.holdsEmitted(entries)) return findConfig(config, reader);
  const found = await target.readFolder(path, entries, reader);
  return found && {kind: 'assets', path, found};
}

/** One path that the user may not read must not keep all others from being checked. */
async function unlessUnreadable<T>(path: string, read: () => Promise<T>): Promise<T | Nothing> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return {kind: 'nothing', path, problem: hostProblem(error, path)};
  }
}

async function configIn(
  folder: string,
  entries: readonly Entry[],
  reader: Reader,
): Promise<string | undefined> {
  const entry = entries.find(({kind, name}) => kind === 'file' && name === CONFIG_NAME);
  const file = entry && joinPath(folder, entry.name);
  return file !== undefined && (await isConfig(file, reader)) ? file : undefined;
}

async function findInFile(path: string, target: Finder, reader: Reader): Promise<Found> {
  const bytes = await reader.readFile(path);
  if (!bytes) return nothing(path, await withoutFile(path, reader));
  if (await isConfig(path, reader)) return findConfig(path, reader);
  const found = await target.readDocument(path, reader);
  return found ? {kind: 'assets', path, found} : nothing(path, `file \`${baseName(path)}\``);
}

async function withoutFile(path: string, reader: Reader): Promise<string> {
  const found = await noFileAt(path, reader);
  return found === 'missing file' ? `path \`${path}\`, where nothing is` : `${found} \`${path}\``;
}

async function isConfig(path: string, reader: Reader): Promise<boolean> {
  if (!/\.json$/i.test(path)) return false;
  const bytes = await reader.readFile(path);
  if (!bytes) return false;
  if (baseName(path) === CONFIG_NAME) return isLikeConfig(bytes);
  // A definition would be parsed twice, and it takes most of the time.
  if (!Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(CONFIG_KEY)) return false;
  const {value} = (await parseSource(path, bytes)).value ?? {};
  return member(value, CONFIG_KEY) !== undefined && member(value, 'connectorId') === undefined;
}

/** Also of a text that does not parse, and of UTF-16, which leaves zeros between the letters. */
function isLikeConfig(bytes: Uint8Array): boolean {
  return LIKE_CONFIG_KEY.test(new TextDecoder().decode(bytes).replaceAll('\0', ''));
}

async function findConfig(path: string, reader: Reader): Promise<Found> {
  const {readConnector} = await import('../core/build-connector.js');
  return {kind: 'config', path, read: await readConnector(path, undefined, reader)};
}

function nothing(path: string, found: string): Found {
  const message = `Unexpected ${found}, expected a connector: its folder, a definition, another file of it, or a config.json`;
  return {kind: 'nothing', path, problem: pathProblem(path, message)};
}
