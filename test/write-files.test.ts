import {chmodSync, mkdirSync, symlinkSync} from 'node:fs';
import {lstat, mkdir, mkdtemp, rename, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, expect, test} from '@jest/globals';
import type {FileSet} from '../src/core/file-set.js';
import {HostError} from '../src/host/host.js';
import {type Disk, writeFiles} from '../src/host/write-files.js';
import {CONNECTOR, connectorsmith, contentsOf, folderWith, pathsIn} from './support/process.js';

const FILES: FileSet = new Map<string, string | Uint8Array>([
  ['apiDefinition.json', '{"swagger": "2.0"}'],
  ['icon.png', new Uint8Array([0x89, 0x50, 0, 0xff])],
  ['power-platform/deep/settings.json', 'ö'],
]);
const WRITTEN = new Map([
  ['apiDefinition.json', '{"swagger": "2.0"}'],
  ['icon.png', '\x89P\0\xff'],
  ['power-platform/deep/settings.json', '\xc3\xb6'],
]);

const REAL = {mkdir, mkdtemp, writeFile, rename, rm, lstat};
const OPERATIONS = Object.keys(REAL) as Operation[];

type Operation = keyof typeof REAL;

/** The real disk, but the calls that `fails` names do not work. */
function failingDisk(
  fails: (call: number, operation: Operation) => boolean,
): Disk & {calls(): number} {
  let calls = 0;
  const wrapped = OPERATIONS.map(operation => {
    const real = REAL[operation] as (...words: unknown[]) => Promise<unknown>;
    return [
      operation,
      async (...words: unknown[]) => {
        calls += 1;
        if (fails(calls, operation))
          throw Object.assign(new Error(`EIO: ${operation}`), {code: 'EIO'});
        return real(...words);
      },
    ] as const;
  });
  return {...(Object.fromEntries(wrapped) as unknown as Disk), calls: () => calls};
}

// What is there before: relative path → content.
const BEFORE = {
  'a folder that is not there': {'other.txt': 'mine'},
  'a folder below folders that are not there': {},
  'an empty folder': {'out/deep/': ''},
  'a folder with some of the files': {
    'out/deep/icon.png': 'old icon',
    'out/deep/apiDefinition.json': 'old',
    'out/deep/notes.md': 'mine',
  },
  'a folder with all of the files': {
    'out/deep/icon.png': 'old icon',
    'out/deep/apiDefinition.json': 'old',
    'out/deep/power-platform/deep/settings.json': 'old',
  },
} as const;

type Before = Readonly<Record<string, string>>;

function prepare(before: Before): string {
  const paths = Object.keys(before);
  const root = folderWith(
    Object.fromEntries(Object.entries(before).filter(([path]) => !path.endsWith('/'))),
  );
  for (const path of paths.filter(one => one.endsWith('/')))
    mkdirSync(join(root, path), {recursive: true});
  return root;
}

describe.each<[string, Before]>(Object.entries(BEFORE))('into %s', (_, before) => {
  test('all files are written, nothing else changes, and nothing is left behind', async () => {
    const root = prepare(before);
    await writeFiles(join(root, 'out/deep'), FILES);
    const expected = new Map<string, string | undefined>(
      Object.entries(before).filter(([path]) => !path.endsWith('/')),
    );
    for (const [path, content] of WRITTEN) expected.set(`out/deep/${path}`, content);
    expect(contentsOf(root)).toEqual(new Map([...expected].sort(([a], [b]) => (a < b ? -1 : 1))));
  });

  test('whichever call fails, all is as it was', async () => {
    let failures = 0;
    for (let fatal = 1; ; fatal += 1) {
      const root = prepare(before);
      const then = contentsOf(root);
      const on = failingDisk(call => call === fatal);
      const error = await writeFiles(join(root, 'out/deep'), FILES, on).catch(
        (one: unknown) => one,
      );
      if (error === undefined) break;
      failures += 1;
      expect(error).toBeInstanceOf(HostError);
      expect(String(error)).toMatch(
        /Unexpected failure to write into .*: nothing was changed \(EIO: [a-z]+\)/i,
      );
      expect([fatal, contentsOf(root)]).toEqual([fatal, then]);
    }
    expect(failures).toBeGreaterThan(10);
  });
});

test.each(OPERATIONS)(
  'when no %s works any more from some call on, nothing of before is lost',
  async operation => {
    const before = BEFORE['a folder with some of the files'];
    for (let first = 1; ; first += 1) {
      const root = prepare(before);
      const on = failingDisk((call, one) => one === operation && call >= first);
      const error = await writeFiles(join(root, 'out/deep'), FILES, on).catch(
        (one: unknown) => one,
      );
      if (on.calls() < first) break;
      if (error === undefined) continue;
      expect(error).toBeInstanceOf(HostError);
      const kept = [...contentsOf(root).values()];
      expect([first, kept]).toEqual([first, expect.arrayContaining(Object.values(before))]);
    }
  },
);

test('what could not be put back is kept, and the message says where', async () => {
  const root = folderWith({'out/icon.png': 'old icon'});
  const renames: number[] = [];
  const on = failingDisk((call, operation) => {
    if (operation === 'rename') renames.push(call);
    return operation === 'rename' && renames.length > 2;
  });
  const error = await writeFiles(join(root, 'out'), FILES, on).catch((one: unknown) => one);
  const kept = /kept in `([^`]+)`/.exec(String(error))?.[1] ?? '';
  expect([...contentsOf(kept).values()]).toContain('old icon');
});

test('a folder where a file should go is not replaced', async () => {
  const root = folderWith({'out/icon.png/mine.txt': 'mine', 'out/apiDefinition.json': 'old'});
  const before = contentsOf(root);
  await expect(writeFiles(join(root, 'out'), FILES)).rejects.toThrow(
    /icon\.png` is a folder, not a file/,
  );
  expect(contentsOf(root)).toEqual(before);
});

test('a link is replaced, not what it leads to', async () => {
  const root = folderWith({'precious.json': 'mine', 'out/notes.md': ''});
  symlinkSync('../precious.json', join(root, 'out/apiDefinition.json'));
  await writeFiles(join(root, 'out'), FILES);
  expect(contentsOf(root).get('precious.json')).toBe('mine');
  expect(contentsOf(root).get('out/apiDefinition.json')).toBe(WRITTEN.get('apiDefinition.json'));
});

describe('as a process', () => {
  const call = (out: string) => [
    'new-connector-config',
    '--config-file',
    'config.json',
    '--output-directory',
    out,
    '--force',
  ];

  test('a path below a file is a clear error, and nothing is left', () => {
    const cwd = folderWith({...CONNECTOR, file: 'mine'});
    const {status, stdout, stderr} = connectorsmith(call('file/out'), {cwd});
    expect({status, stderr}).toEqual({status: 1, stderr: ''});
    expect(stdout).toMatch(
      /^file\/out {2}error {2}Unexpected failure to write into `file\/out`, expected all files or none: nothing was changed \(ENOTDIR: .*\) {2}output-write\n$/,
    );
    expect(pathsIn(cwd)).toEqual(['config.json', 'file', 'openapi.json']);
  });

  const isRoot = process.getuid?.() === 0 || process.platform === 'win32';
  const unlessRoot = isRoot ? test.skip : test;

  unlessRoot(
    `a read-only folder is a clear error, and nothing is left${isRoot ? ' (skipped: nothing is read-only for this user)' : ''}`,
    () => {
      const cwd = folderWith({...CONNECTOR, 'out/notes.md': 'mine'});
      const before = contentsOf(cwd);
      chmodSync(join(cwd, 'out'), 0o555);
      const {status, stdout} = connectorsmith(call('out'), {cwd});
      chmodSync(join(cwd, 'out'), 0o755);
      expect(status).toBe(1);
      expect(stdout).toContain('nothing was changed (EACCES: ');
      expect(contentsOf(cwd)).toEqual(before);
    },
  );
});
