import * as disk from 'node:fs/promises';
import {dirname, join} from 'node:path';
import type {FileSet} from '../core/file-set.js';
import {guardSignals} from './guard-signals.js';
import {HostError} from './host.js';

/** What writing needs of the disk: tests hand in one that fails. */
export type Disk = Pick<typeof disk, 'mkdir' | 'mkdtemp' | 'writeFile' | 'rename' | 'rm' | 'lstat'>;

interface Step {
  readonly undo: () => Promise<unknown>;
}

/**
 * Writes all files or none: staged first, then renamed one by one; what a rename replaces is kept until the last one
 * has worked, and put back when one fails or a signal asks to end. Throws a HostError that says what was undone.
 */
export async function writeFiles(
  directory: string,
  files: FileSet,
  on: Disk = disk,
): Promise<void> {
  let isAsked = false;
  const release = guardSignals(
    () => {
      isAsked = true;
    },
    () => undefined,
  );
  const goOn = () => {
    if (isAsked) throw new Error('interrupted');
  };
  try {
    await writeAll({directory, files, goOn}, on);
  } finally {
    release();
  }
}

interface Writing {
  readonly directory: string;
  readonly files: FileSet;
  /** Throws where the user has asked to end. */
  readonly goOn: () => void;
}

async function writeAll({directory, files, goOn}: Writing, on: Disk): Promise<void> {
  const undo: Step[] = [];
  const staging = await stagingFolder(directory, undo, on);
  try {
    await stage(staging, files, on);
    for (const [index, path] of [...files.keys()].entries()) {
      goOn();
      const from = join(staging, 'new', path);
      const kept = join(staging, `old-${index}`);
      await putInPlace({from, to: join(directory, path), kept}, undo, on);
    }
  } catch (error) {
    const isUndone = await undoAll(undo);
    if (isUndone) await removeFolder(staging, on);
    throw isUndone ? writeError(directory, error) : halfDoneError(directory, staging, error);
  }
  await removeFolder(staging, on);
}

/** In the folder itself where there is one: it may be a mount, and its parent closed. Else beside where it will be. */
async function stagingFolder(directory: string, undo: Step[], on: Disk): Promise<string> {
  try {
    const isThere = (await statOf(join(directory), on)) !== undefined;
    const above = isThere ? join(directory) : dirname(join(directory));
    await makeFolder(above, undo, on);
    return await on.mkdtemp(join(above, '.connectorsmith-'));
  } catch (error) {
    await undoAll(undo);
    throw writeError(directory, error);
  }
}

async function stage(staging: string, files: FileSet, on: Disk): Promise<void> {
  for (const [path, content] of files) {
    const file = join(staging, 'new', path);
    await on.mkdir(dirname(file), {recursive: true});
    await on.writeFile(file, content);
  }
}

async function putInPlace(
  {from, to, kept}: {from: string; to: string; kept: string},
  undo: Step[],
  on: Disk,
): Promise<void> {
  await makeFolder(dirname(to), undo, on);
  const present = await statOf(to, on);
  if (present?.isDirectory()) throw new Error(`\`${to}\` is a folder, not a file`);
  if (present) {
    await on.rename(to, kept);
    undo.push({undo: () => on.rename(kept, to)});
  }
  await on.rename(from, to);
  undo.push({undo: () => on.rm(to, {force: true})});
}

/** Makes a folder and those above it, and remembers which were new. */
async function makeFolder(folder: string, undo: Step[], on: Disk): Promise<void> {
  const first = await on.mkdir(folder, {recursive: true});
  if (first !== undefined) undo.push({undo: () => on.rm(first, {recursive: true, force: true})});
}

/** Only where nothing is there: any other failure could cost a file that could not be seen. */
async function statOf(path: string, on: Disk): Promise<{isDirectory(): boolean} | undefined> {
  return on.lstat(path).catch((error: {readonly code?: unknown}) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
}

/** Undoes the last step first. False where a step could not be undone. */
async function undoAll(steps: readonly Step[]): Promise<boolean> {
  let isUndone = true;
  for (const step of [...steps].reverse()) {
    await step.undo().catch(() => {
      isUndone = false;
    });
  }
  return isUndone;
}

async function removeFolder(folder: string, on: Disk): Promise<void> {
  await on.rm(folder, {recursive: true, force: true}).catch(() => undefined);
}

function writeError(directory: string, error: unknown): HostError {
  return new HostError(
    `Unexpected failure to write into \`${directory}\`, expected all files or none: nothing was changed (${reasonOf(error)})`,
  );
}

function halfDoneError(directory: string, staging: string, error: unknown): HostError {
  return new HostError(
    `Unexpected failure to write into \`${directory}\` and to undo it, expected all files or none: what was there before is kept in \`${staging}\` (${reasonOf(error)})`,
  );
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
