import {spawn} from 'node:child_process';
import {open, readdir, readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import type {Command} from '../core/plan.js';
import {type Entry, type Host, HostError} from './host.js';
import {renderIcon} from './render-icon.js';
import {writeFiles} from './write-files.js';

/** Larger files are refused before they fill the memory. */
const MAXIMUM_BYTES = 256 * 1024 * 1024;

/** The real disk, processes, environment and terminal. */
export function createNodeHost(): Host {
  return {
    readFile: readFileIfThere,
    listFolder,
    readOwnFile: path => readFile(ownPath(path)),
    renderIcon: (image, request) => renderIcon(image, request),
    environment: process.env,
    writeFiles,
    run,
    writeOut: text => void process.stdout.write(text),
    writeError: text => void process.stderr.write(text),
    isTerminal: process.stdout.isTTY === true,
  };
}

async function readFileIfThere(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readRegularFile(path);
  } catch (error) {
    if (
      isCode(error, 'ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG', 'ELOOP') ||
      isInvalidPath(error)
    )
      return undefined;
    throw hostError(`read ${path}`, error);
  }
}

/** A device or a pipe would never end: only regular files are read. */
async function readRegularFile(path: string): Promise<Uint8Array | undefined> {
  const file = await open(path, 'r');
  try {
    const facts = await file.stat();
    if (!facts.isFile()) return undefined;
    if (facts.size > MAXIMUM_BYTES)
      throw new HostError(
        `Unexpected file ${path} of ${facts.size} bytes, expected at most ${MAXIMUM_BYTES}`,
      );
    return await file.readFile();
  } finally {
    await file.close();
  }
}

async function listFolder(path: string): Promise<readonly Entry[] | undefined> {
  try {
    const entries = await readdir(path, {withFileTypes: true});
    return entries
      .map(
        entry =>
          ({
            name: entry.name,
            kind: entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'other',
          }) as const,
      )
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    if (isCode(error, 'ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP') || isInvalidPath(error))
      return undefined;
    throw hostError(`list ${path}`, error);
  }
}

/** Our own files lie beside dist/ in the package, and beside build/ in the repository. */
function ownPath(path: string): string {
  const isTranspiled = import.meta.url.endsWith('/src/host/node-host.js');
  return fileURLToPath(new URL(isTranspiled ? `../../../${path}` : `../${path}`, import.meta.url));
}

function run({file, args, env}: Command): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, {stdio: 'inherit', env: {...process.env, ...env}});
    child.on('error', error => reject(hostError(`run ${file}`, error)));
    child.on('exit', code => resolve(code ?? 1));
  });
}

function hostError(doing: string, error: unknown): HostError {
  const reason = error instanceof Error ? error.message : String(error);
  return error instanceof HostError
    ? error
    : new HostError(`Unexpected failure to ${doing}, expected it to work: ${reason}`);
}

function isCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}

/** A NUL in a path. */
function isInvalidPath(error: unknown): boolean {
  return isCode(error, 'ERR_INVALID_ARG_VALUE');
}
