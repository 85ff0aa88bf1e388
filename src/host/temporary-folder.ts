import * as disk from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {FileSet} from '../core/file-set.js';
import type {Command} from '../core/plan.js';
import {HostError} from './host.js';

/** What a program may write into its output folder, so that it does not fill the memory. */
const MAXIMUM_BYTES = 64 * 1024 * 1024;

/** A private folder of one command, its files and its output folder. */
export interface TemporaryFolder {
  /** The arguments of the command with paths in the places of placeholders. */
  readonly args: readonly string[];
  readonly readOutput: () => FileSet;
  readonly remove: () => void;
}

/**
 * Makes what a command needs, readable by its user alone (folder 0700, files 0600).
 * Without a pause in between: a signal is heard before all of it or after all of it.
 */
export function makeTemporaryFolder(command: Command): TemporaryFolder {
  const {args, temporaryFiles = [], outputFolder} = command;
  if (temporaryFiles.length === 0 && outputFolder === undefined)
    return {args, readOutput: () => new Map(), remove: () => undefined};
  const folder = makeFolder();
  const remove = () => disk.rmSync(folder, {recursive: true, force: true});
  try {
    const paths = fill(folder, command);
    const output = paths.get(outputFolder ?? '');
    return {
      args: args.map(arg => paths.get(arg) ?? arg),
      readOutput: () => (output === undefined ? new Map() : filesIn(output)),
      remove,
    };
  } catch (error) {
    remove();
    throw temporaryError(error);
  }
}

function makeFolder(): string {
  try {
    return disk.mkdtempSync(join(tmpdir(), 'connectorsmith-'));
  } catch (error) {
    throw temporaryError(error);
  }
}

/** Paths by placeholder. */
function fill(folder: string, {temporaryFiles = [], outputFolder}: Command): Map<string, string> {
  const paths = new Map(temporaryFiles.map(file => [file.placeholder, join(folder, file.name)]));
  for (const {placeholder, content} of temporaryFiles)
    disk.writeFileSync(paths.get(placeholder) ?? '', content, {mode: 0o600, flag: 'wx'});
  if (outputFolder === undefined) return paths;
  const output = join(folder, 'output');
  disk.mkdirSync(output, {mode: 0o700});
  return paths.set(outputFolder, output);
}

/** Regular files only: a link could lead anywhere. */
function filesIn(folder: string): FileSet {
  const names = disk.readdirSync(folder, {recursive: true, encoding: 'utf8'}).sort();
  const files = new Map<string, Uint8Array>();
  let total = 0;
  for (const name of names) {
    const facts = disk.lstatSync(join(folder, name));
    total += facts.size;
    if (!facts.isFile() || total > MAXIMUM_BYTES) continue;
    files.set(name.replaceAll('\\', '/'), disk.readFileSync(join(folder, name)));
  }
  return files;
}

function temporaryError(error: unknown): HostError {
  const reason = error instanceof Error ? error.message : String(error);
  return new HostError(
    `Unexpected failure to make a temporary file, expected it to work: ${reason}`,
  );
}
