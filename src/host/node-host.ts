import {type Dirent, readdirSync, readFileSync, realpathSync, type Stats, statSync} from 'node:fs';
import {isAbsolute, relative, sep} from 'node:path';
import {buffer} from 'node:stream/consumers';
import {isatty} from 'node:tty';
import {fileURLToPath} from 'node:url';
import {findProgram} from './find-program.js';
import {type Entry, type Host, HostError} from './host.js';
import {listRevision, readRevision} from './read-revision.js';
import {renderIcon} from './render-icon.js';
import {absolutePath} from './working-folder.js';
import {writeFiles} from './write-files.js';

/** Larger files are refused before they fill the memory. */
const MAXIMUM_BYTES = 256 * 1024 * 1024;

/** The real disk, processes, environment and terminal. */
export function createNodeHost(): Host {
  return {
    // Reading at once costs a fraction of what a promise for each step costs, and nothing else waits meanwhile.
    readFile: async path => readFileIfThere(path),
    kindOf: async path => kindAt(path),
    listFolder: async path => listFolder(path),
    readRevision,
    listRevision,
    readOwnFile: async path => readFileSync(ownPath(path)),
    renderIcon: (image, request) => renderIcon(image, request),
    environment: process.env,
    platform: process.platform,
    isAttended: isatty(0),
    absolutePath,
    realPath,
    isReallyInside,
    findProgram: name => findProgram(name, {platform: process.platform, environment: process.env}),
    readStandardInput: async () => (isatty(0) ? undefined : buffer(process.stdin)),
    writeFiles,
    run: async (command, onLine) => (await import('./run-command.js')).runCommand(command, onLine),
    writeOut: text => void process.stdout.write(text),
    writeError: text => void process.stderr.write(text),
    isTerminal: process.stdout.isTTY === true,
  };
}

function readFileIfThere(path: string): Uint8Array | undefined {
  try {
    return readRegularFile(path);
  } catch (error) {
    if (isNoFile(error)) return undefined;
    throw hostError('read', path, error);
  }
}

/** A device or a pipe would never end: only regular files are read. */
function readRegularFile(path: string): Uint8Array | undefined {
  const facts = statSync(path);
  if (!facts.isFile()) return undefined;
  if (facts.size <= MAXIMUM_BYTES) return readFileSync(path);
  const found = `Unexpected file ${path} of ${facts.size} bytes`;
  throw new HostError(`${found}, expected at most ${MAXIMUM_BYTES}`, path);
}

function listFolder(path: string): readonly Entry[] | undefined {
  try {
    return readdirSync(path, {withFileTypes: true})
      .map(entry => ({name: entry.name, kind: kindOf(entry)}))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    if (isNoFile(error)) return undefined;
    throw hostError('list', path, error);
  }
}

function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return absolutePath(path);
  }
}

/** Also true of a path that leads to nothing: reading it says so. */
function isReallyInside(path: string, folder: string): boolean {
  try {
    const way = relative(realpathSync(folder), realpathSync(path));
    return !isAbsolute(way) && way.split(sep)[0] !== '..';
  } catch {
    return true;
  }
}

function kindAt(path: string): Entry['kind'] | undefined {
  try {
    return kindOf(statSync(path));
  } catch (error) {
    if (isNoFile(error)) return undefined;
    throw hostError('look at', path, error);
  }
}

function kindOf(entry: Dirent | Stats): Entry['kind'] {
  if (entry.isFile()) return 'file';
  return entry.isDirectory() ? 'folder' : 'other';
}

function isNoFile(error: unknown): boolean {
  const codes = ['ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG', 'ELOOP', 'ERR_INVALID_ARG_VALUE'];
  return isCode(error, ...codes);
}

/** Our own files lie beside dist/ in the package, and beside build/ in the repository. */
function ownPath(path: string): string {
  const isTranspiled = import.meta.url.endsWith('/src/host/node-host.js');
  return fileURLToPath(new URL(isTranspiled ? `../../../${path}` : `../${path}`, import.meta.url));
}

function hostError(doing: string, path: string, error: unknown): HostError {
  if (error instanceof HostError) return error;
  const reason = error instanceof Error ? error.message : String(error);
  return new HostError(
    `Unexpected failure to ${doing} ${path}, expected it to work: ${reason}`,
    path,
  );
}

function isCode(error: unknown, ...codes: readonly string[]): boolean {
  return codes.includes(String((error as {code?: unknown} | undefined)?.code));
}
