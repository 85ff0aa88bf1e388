import {readFile} from 'node:fs/promises';
import {posix} from 'node:path';
import type {Command, Outcome} from '../../src/core/plan.js';
import {type Entry, type Host, HostError} from '../../src/host/host.js';
import {letterTile} from '../../src/targets/power-platform/assets/letter-tile.js';

export type MemoryFiles = Readonly<Record<string, string | Uint8Array>>;

/** What a test may decide: all else has a harmless default. */
export interface MemoryOptions {
  readonly environment?: Host['environment'];
  readonly isTerminal?: boolean;
  /** Exit code of every command that is run. */
  readonly exitCode?: number;
  /** How a command ends, beyond its exit code. */
  readonly outcomeOf?: (command: Command) => Partial<Outcome>;
  readonly isAttended?: boolean;
  readonly platform?: string;
  /** Programs that can be found. */
  readonly programs?: readonly string[];
  readonly standardInput?: string;
  /** Files and folders that may not be read. */
  readonly unreadable?: readonly string[];
  readonly renderIcon?: Host['renderIcon'];
}

/** A host without effects, and all that was done to it. */
export interface MemoryHost extends Host {
  /** By normalized POSIX path; what is written goes in here too. */
  readonly files: Map<string, Uint8Array>;
  readonly commands: Command[];
  /** Everything written to stdout and stderr so far. */
  readonly out: () => string;
  readonly error: () => string;
}

/** A host over files in memory. Our own files are read from the repository; any icon becomes a tile. */
export function createMemoryHost(given: MemoryFiles = {}, options: MemoryOptions = {}): MemoryHost {
  const {environment = {}, isTerminal = false, exitCode = 0, renderIcon = drawTile} = options;
  const {programs = ['pac'], standardInput, outcomeOf = () => ({}), unreadable = []} = options;
  const files = new Map(
    Object.entries(given).map(([path, content]) => [normalized(path), bytesOf(content)]),
  );
  const readable = (path: string) => {
    if (unreadable.includes(normalized(path))) throw new HostError(`Unexpected failure at ${path}`);
    return normalized(path);
  };
  const commands: Command[] = [];
  const out: string[] = [];
  const error: string[] = [];
  return {
    files,
    commands,
    out: () => out.join(''),
    error: () => error.join(''),
    readFile: async path => files.get(readable(path)),
    kindOf: async path => kindIn(files, readable(path)),
    listFolder: async path => entriesIn(files, readable(path)),
    readOwnFile,
    renderIcon,
    environment,
    platform: options.platform ?? 'linux',
    isAttended: options.isAttended ?? false,
    absolutePath: path => posix.resolve('/here', path),
    realPath: path => posix.resolve('/here', path),
    isReallyInside: () => true,
    findProgram: async name => (programs.includes(name) ? name : undefined),
    readStandardInput: async () =>
      standardInput === undefined ? undefined : bytesOf(standardInput),
    writeFiles: async (directory, written) => {
      for (const [path, content] of written)
        files.set(normalized(`${directory}/${path}`), bytesOf(content));
    },
    run: async command => {
      commands.push(command);
      const ended = {exitCode, timedOut: false, stdout: '', stderr: '', files: new Map()};
      return {command, ...ended, ...outcomeOf(command)};
    },
    writeOut: text => void out.push(text),
    writeError: text => void error.push(text),
    isTerminal,
  };
}

function normalized(path: string): string {
  return posix.normalize(path).replace(/(?<=.)\/$/, '');
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

function kindIn(files: ReadonlyMap<string, Uint8Array>, path: string): Entry['kind'] | undefined {
  if (files.has(path)) return 'file';
  return entriesIn(files, path) ? 'folder' : undefined;
}

function entriesIn(
  files: ReadonlyMap<string, Uint8Array>,
  folder: string,
): readonly Entry[] | undefined {
  const prefix = folder === '.' ? '' : folder === '/' ? '/' : `${folder}/`;
  const kinds = new Map<string, Entry['kind']>();
  for (const path of files.keys()) {
    if (!path.startsWith(prefix) || (prefix === '' && /^(\/|\.\.)/.test(path))) continue;
    const [name = '', ...below] = path.slice(prefix.length).split('/');
    kinds.set(name, below.length > 0 ? 'folder' : 'file');
  }
  if (kinds.size === 0 && folder !== '.') return undefined;
  return [...kinds]
    .map(([name, kind]) => ({name, kind}))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

const ownFiles = new Map<string, Promise<Uint8Array>>();

function readOwnFile(path: string): Promise<Uint8Array> {
  const known = ownFiles.get(path) ?? readFile(path);
  ownFiles.set(path, known);
  return known;
}

const drawTile: Host['renderIcon'] = async (_, {background}) =>
  letterTile(await readOwnFile('assets/tiles/other.png'), background);
