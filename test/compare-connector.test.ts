import {execFileSync, spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, resolve} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from '@jest/globals';
import {BASE_DEFINITION, BASE_PROPERTIES} from './support/example-connector.js';
import {run} from './support/run.js';

const CLI = resolve('dist/cli.js');
const OLD = JSON.stringify(BASE_DEFINITION, null, 2);
const NEW = OLD.replace(
  '"ListTides"',
  '"ListTides",\n        "x-ms-visibility": "internal"',
).replace('"count": {', '"height": {');
const repository = mkdtempSync(join(tmpdir(), 'compare-'));

function git(...args: readonly string[]): void {
  const author = [
    '-c',
    'user.name=Tester',
    '-c',
    'user.email=tester@example.org',
    '-c',
    'commit.gpgsign=false',
  ];
  execFileSync('git', [...author, ...args], {cwd: repository, stdio: 'ignore'});
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(repository, path)), {recursive: true});
  writeFileSync(join(repository, path), text);
}

function call(words: readonly string[], path = process.env['PATH']) {
  const {status, stdout, stderr} = spawnSync(
    process.execPath,
    [CLI, 'compare-connector', ...words],
    {
      cwd: repository,
      encoding: 'utf8',
      env: {...process.env, PATH: path},
    },
  );
  return {status, stdout, stderr};
}

beforeAll(() => {
  git('init', '--quiet');
  write('tides/apiDefinition.swagger.json', OLD);
  write('tides/apiProperties.json', JSON.stringify(BASE_PROPERTIES));
  write('apiDefinition.swagger.json', OLD);
  git('add', '.');
  git('commit', '--quiet', '-m', 'old');
  write('tides/apiDefinition.swagger.json', NEW);
});

afterAll(() => rmSync(repository, {recursive: true, force: true}));

const CALLS: readonly (readonly [string, readonly string[], number, RegExp])[] = [
  [
    'a folder with its last commit',
    ['git:HEAD:tides', 'tides'],
    1,
    /tides\/apiDefinition\.swagger\.json:28:\d+ .*internal.*\(before: git:HEAD:tides\/apiDefinition\.swagger\.json:26\)/,
  ],
  [
    'a file with its last commit',
    ['git:HEAD:tides/apiDefinition.swagger.json', 'tides/apiDefinition.swagger.json'],
    1,
    /OperationHidden/,
  ],
  ['a commit with itself', ['git:HEAD:tides', 'git:HEAD:tides'], 0, /no findings/],
  ['the root of a commit', ['git:HEAD:', 'git:HEAD:tides/'], 0, /properties in only one/],
  ['a path from the current folder', ['git:HEAD:./tides', 'git:HEAD:tides'], 0, /no findings/],
  [
    'the other way round',
    ['tides', 'git:HEAD:tides'],
    1,
    /git:HEAD:tides\/apiDefinition\.swagger\.json:\d+:\d+ .*\(before: tides/,
  ],
  [
    'a revision that is none',
    ['git:nowhere:tides', 'tides'],
    2,
    /Unexpected revision "nowhere", expected one of/,
  ],
  ['a revision like an option', ['git:--output=stolen:tides', 'tides'], 2, /Unexpected revision/],
  ['a path that was not there', ['git:HEAD:nowhere', 'tides'], 2, /Unexpected path `nowhere`/],
];

describe('git:REVISION:PATH', () => {
  test.each(CALLS)('%s', (_, words, status, shown) => {
    const called = call(words);
    expect({...called, status}).toEqual(called);
    expect(called.stdout).toMatch(shown);
  });

  test('without git it says so', () => {
    const called = call(['git:HEAD:tides', 'tides'], '/nowhere');
    expect(called.status).toBe(2);
    expect(called.stdout).toMatch(/Unexpected absence of git, expected it to be installed/);
  });
});

test('the summary is Markdown for release notes', async () => {
  const {host, exitCode} = await runText(['old.json', 'new.json', '--summary'], {
    'old.json': OLD,
    'new.json': NEW,
  });
  expect(exitCode).toBe(1);
  expect(host).toContain('## New\n\n- Output: property `height` (reached by ListTides)\n');
  expect(host).toContain('## Changed\n\n- Operation `ListTides`: x-ms-visibility\n');
  expect(host).toContain('## Removed\n\n- Output: property `count` (reached by ListTides)\n');
});

async function runText(words: readonly string[], files: Readonly<Record<string, string>>) {
  const {exitCode, document} = await run(['compare-connector', ...words], files);
  const {createMemoryHost} = await import('./support/memory-host.js');
  const {runCommandLine} = await import('../src/command-line/run.js');
  const host = createMemoryHost(files);
  await runCommandLine(['compare-connector', ...words], host);
  expect(document).toMatchObject({
    result: {breaking: 2, summary: {changed: ['operation `ListTides`: x-ms-visibility']}},
  });
  return {exitCode, host: host.out()};
}

const ENDS: readonly (readonly [string, Readonly<Record<string, string>>, number])[] = [
  ['nothing breaks', {'old.json': OLD, 'new.json': OLD}, 0],
  ['something breaks', {'old.json': OLD, 'new.json': NEW}, 1],
  [
    'only a warning',
    {
      'old.json': OLD,
      'new.json': OLD.replace('"/v1"', '"/v2"')
        .replace('api.', 'api2.')
        .replace('"basePath": "/v2"', '"basePath": "/v1"'),
    },
    0,
  ],
  ['the old one is missing', {'new.json': NEW}, 2],
  ['the new one is broken', {'old.json': OLD, 'new.json': '{'}, 2],
];

test.each(ENDS)('exit code when %s', async (_, files, expected) => {
  const {exitCode} = await run(['compare-connector', 'old.json', 'new.json'], files);
  expect(exitCode).toBe(expected);
});
