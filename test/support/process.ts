import {spawnSync} from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, posix} from 'node:path';
import {afterAll} from '@jest/globals';
import {BASE_DEFINITION} from './example-connector.js';

const CLI = join(process.cwd(), 'dist/cli.js');

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Situation {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** The built command as a process of its own, without colours or settings of the machine. */
export function connectorsmith(argv: readonly string[], {cwd, env = {}}: Situation): Ended {
  const {status, stdout, stderr} = spawnSync(process.execPath, [CLI, ...argv], {
    cwd,
    env: {PATH: process.env['PATH'] ?? '', ...env},
    encoding: 'utf8',
    timeout: 60_000,
  });
  return {status, stdout, stderr};
}

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, {recursive: true, force: true});
});

/** The smallest connector: a faultless definition and its config. */
export const CONNECTOR = {
  'config.json': '{"apiDefinition": "openapi.json"}',
  'openapi.json': JSON.stringify(BASE_DEFINITION, null, 2),
};

/** A new folder with these files, which goes when the tests of the file have ended. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'connectorsmith-test-')));
  folders.push(folder);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), {recursive: true});
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** Paths of all files below a folder, and of folders without any, sorted. */
export function pathsIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const paths = (readdirSync(folder, {recursive: true}) as string[]).map(path =>
    path.replaceAll('\\', '/'),
  );
  return paths.filter(path => !paths.some(other => posix.dirname(other) === path)).sort();
}

/** Everything below a folder: path → content; undefined for a folder that is empty. */
export function contentsOf(folder: string): Map<string, string | undefined> {
  return new Map(pathsIn(folder).map(path => [path, contentOf(join(folder, path))]));
}

function contentOf(path: string): string | undefined {
  return statSync(path).isFile() ? readFileSync(path, 'latin1') : undefined;
}
