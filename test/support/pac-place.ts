import {spawn} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {delimiter, dirname, join, resolve} from 'node:path';
import {afterEach, beforeEach, expect} from '@jest/globals';

const STAND_IN = resolve('test/support/stand-in-pac');
const CLI = resolve('dist/cli.js');

/** What a test may decide about one run. */
export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
  /** Called once the process is there, with its id and what is said so far. */
  readonly meanwhile?: (id: number, said: () => string) => Promise<void>;
}

export interface Ended {
  readonly exitCode: number | null;
  readonly signal: string | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly milliseconds: number;
}

/** A call that the stand-in for pac got. */
export interface Call {
  readonly pid: number;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly files: Readonly<
    Record<string, {readonly mode: number; readonly folderMode: number; readonly content: string}>
  >;
}

/** A folder for one test: our command as a process, with the stand-in for pac on its PATH. */
export interface Place {
  readonly folder: string;
  readonly run: (words: readonly string[], options?: RunOptions) => Promise<Ended>;
  /** The same with --json: its document. */
  readonly json: (words: readonly string[], options?: RunOptions) => Promise<JsonReport>;
  readonly calls: () => readonly Call[];
  /** What lies in the folder for temporary files. */
  readonly leftovers: () => readonly string[];
  /** Every file in the folder, by path, except the records of the stand-in. */
  readonly files: () => ReadonlyMap<string, string>;
  readonly remove: () => void;
}

export interface JsonReport {
  readonly ok: boolean;
  readonly exitCode: number | null;
  readonly diagnostics: readonly {
    readonly rule: string;
    readonly severity: string;
    readonly message: string;
  }[];
  readonly commands: readonly (readonly string[])[];
  readonly files: readonly string[];
  readonly result: Readonly<Record<string, unknown>>;
}

/**
 * A new place for each test of a file, in one object: real processes of dist/cli.js, with the stand-in for pac on PATH.
 * What a test leaves among the temporary files fails it.
 */
export function placeForEachTest(): Place {
  const place = {} as Place;
  beforeEach(() => void Object.assign(place, makePlace()));
  afterEach(() => {
    expect(place.leftovers()).toEqual([]);
    place.remove();
  });
  return place;
}

function makePlace(): Place {
  const folder = mkdtempSync(join(tmpdir(), 'place-'));
  const temporary = join(folder, 'temporary');
  const records = join(folder, 'records');
  for (const one of [temporary, records]) mkdirSync(one);
  const log = join(records, 'log');
  const env = {
    PATH: [STAND_IN, dirname(process.execPath), '/usr/bin', '/bin'].join(delimiter),
    HOME: folder,
    TMPDIR: temporary,
    STAND_IN_PAC_HOME: records,
    STAND_IN_PAC_LOG: log,
  };
  const run: Place['run'] = (words, options = {}) => runOnce(words, folder, env, options);
  return {
    folder,
    run,
    json: async (words, options) => {
      const {stdout, exitCode} = await run([...words, '--json'], options);
      return {...(JSON.parse(stdout) as JsonReport), exitCode};
    },
    calls: () => (existsSync(log) ? linesOf(log).map(line => JSON.parse(line) as Call) : []),
    leftovers: () => readdirSync(temporary),
    files: () => filesIn(folder),
    remove: () => rmSync(folder, {recursive: true, force: true}),
  };
}

function runOnce(
  words: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>>,
  {env: more = {}, input, meanwhile}: RunOptions,
): Promise<Ended> {
  const start = performance.now();
  const child = spawn(process.execPath, [CLI, ...words], {cwd, env: {...env, ...more}});
  const heard = {stdout: '', stderr: ''};
  child.stdout.on('data', chunk => {
    heard.stdout += chunk;
  });
  child.stderr.on('data', chunk => {
    heard.stderr += chunk;
  });
  child.stdin.on('error', () => undefined);
  child.stdin.end(input ?? '');
  const met = meanwhile?.(child.pid ?? 0, () => heard.stdout + heard.stderr);
  return new Promise((resolveRun, reject) => {
    child.on('error', reject);
    child.on('close', async (exitCode, signal) => {
      const milliseconds = performance.now() - start;
      await met;
      resolveRun({exitCode, signal, ...heard, milliseconds});
    });
  });
}

function linesOf(file: string): string[] {
  return readFileSync(file, 'utf8').split('\n').filter(Boolean);
}

function filesIn(folder: string): Map<string, string> {
  const names = readdirSync(folder, {recursive: true, withFileTypes: true});
  return new Map(
    names
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath ?? entry.path, entry.name))
      .filter(path => !path.startsWith(join(folder, 'records')))
      .map(path => [path, readFileSync(path, 'utf8')]),
  );
}

/** Waits until something holds, and says what was waited for where it never does. */
export async function until(what: string, holds: () => boolean, seconds = 10): Promise<void> {
  const end = performance.now() + seconds * 1000;
  while (!holds()) {
    if (performance.now() > end) throw new Error(`Never happened: ${what}`);
    await new Promise(resume => setTimeout(resume, 20));
  }
}

export function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return !isZombie(id);
  } catch {
    return false;
  }
}

/** In a container without an init, what has ended stays listed. */
function isZombie(id: number): boolean {
  const status = `/proc/${id}/status`;
  return existsSync(status) && /^State:\s+Z/m.test(readFileSync(status, 'utf8'));
}
