import * as disk from 'node:fs/promises';
import {dirname, join} from 'node:path';
import type {FileSet} from '../core/file-set.js';
import {HostError} from './host.js';

/** What writing needs of the disk: tests hand in one that fails. */
export type Disk = Pick<
  typeof disk,
  'mkdir' | 'mkdtemp' | 'writeFile' | 'rename' | 'rm' | 'rmdir' | 'lstat'
>;

interface Step {
  readonly undo: () => Promise<unknown>;
}

/**
 * Writes all files or none: staged beside the folder, then renamed one by one; what a rename replaces is kept
 * until the last one has worked, and put back when one fails. Throws a HostError that says what was undone.
 */
export async function writeFiles(
  directory: string,
  files: FileSet,
  on: Disk = disk,
): Promise<void> {
  const undo: Step[] = [];
  const staging = await stagingFolder(directory, undo, on);
  try {
    await stage(staging, files, on);
    for (const [path, index] of [...files.keys()].map((path, index) => [path, index] as const)) {
      await putInPlace(
        {
          from: join(staging, 'new', path),
          to: join(directory, path),
          kept: join(staging, `old-${index}`),
        },
        undo,
        on,
      );
    }
    undo.length = 0;
  } catch (error) {
    await undoAll(undo);
    throw writeError(directory, error);
  } finally {
    await on.rm(staging, {recursive: true, force: true}).catch(() => undefined);
  }
}

/** Beside the target, so that a rename never crosses file systems. */
async function stagingFolder(directory: string, undo: Step[], on: Disk): Promise<string> {
  try {
    await makeFolder(dirname(join(directory)), undo, on);
    return await on.mkdtemp(join(dirname(join(directory)), '.connectorsmith-'));
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
  if (await exists(to, on)) {
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

async function undoAll(steps: readonly Step[]): Promise<void> {
  for (const step of [...steps].reverse()) await step.undo().catch(() => undefined);
}

async function exists(path: string, on: Disk): Promise<boolean> {
  return on.lstat(path).then(
    () => true,
    () => false,
  );
}

function writeError(directory: string, error: unknown): HostError {
  const reason = error instanceof Error ? error.message : String(error);
  return new HostError(
    `Unexpected failure to write into \`${directory}\`, expected all files or none: nothing was changed (${reason})`,
  );
}
