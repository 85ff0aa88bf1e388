import {execFileSync, spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, resolve} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from '@jest/globals';
import {Ajv} from 'ajv';
import {runCommandLine} from '../src/command-line/run.js';
import {BASE_DEFINITION, BASE_PROPERTIES} from './support/example-connector.js';
import {createMemoryHost} from './support/memory-host.js';
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

function call(
  words: readonly string[],
  {path = process.env['PATH'], folder = repository}: {path?: string; folder?: string} = {},
) {
  const {status, stdout, stderr} = spawnSync(
    process.execPath,
    [CLI, 'compare-connector', ...words],
    {
      cwd: folder,
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
  write('deep/er/tides/apiDefinition.swagger.json', OLD);
  write('deep/er/tides/apiProperties.json', JSON.stringify(BASE_PROPERTIES));
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
  ['a revision like a short option', ['git:-p:tides', 'tides'], 2, /Unexpected revision/],
  ['a revision that is a file', ['git:HEAD^{blob}:tides', 'tides'], 2, /Unexpected revision/],
  ['a path with a line break', ['git:HEAD:ti\ndes', 'tides'], 2, /Unexpected path/],
  ['a path out of the repository', ['git:HEAD:../tides', 'tides'], 2, /Unexpected path/],
  [
    'a deeper folder',
    ['git:HEAD:deep/er/tides', 'tides'],
    1,
    /before: git:HEAD:deep\/er\/tides\/apiDefinition\.swagger\.json:26/,
  ],
  ['a path that was not there', ['git:HEAD:nowhere', 'tides'], 2, /Unexpected path `nowhere`/],
];

describe('git:REVISION:PATH', () => {
  test.each(CALLS)('%s', (_, words, status, shown) => {
    const called = call(words);
    expect({...called, status}).toEqual(called);
    expect(called.stdout).toMatch(shown);
  });

  test('in a folder of the repository, a path begins at its root, or here with a dot', () => {
    const folder = join(repository, 'deep');
    const same = call(['git:HEAD:deep/er/tides', 'git:HEAD:./er/tides'], {folder});
    expect({...same, status: 0}).toEqual(same);
    expect(call(['git:HEAD:er/tides', 'er/tides'], {folder}).status).toBe(2);
  });

  test('outside of a repository it says so', () => {
    const called = call(['git:HEAD:tides', 'git:HEAD:tides'], {folder: tmpdir()});
    expect(called.status).toBe(2);
    expect(called.stdout).toMatch(/expected one of the git repository around the current folder/);
  });

  test('without git it says so', () => {
    const called = call(['git:HEAD:tides', 'tides'], {path: '/nowhere'});
    expect(called.status).toBe(2);
    expect(called.stdout).toMatch(/Unexpected absence of git, expected it to be installed/);
  });
});

describe('each finding has its place in both files', () => {
  const words = ['compare-connector', 'old.json', 'new.json'];
  const files = {'old.json': OLD, 'new.json': NEW};

  test('in JSON', async () => {
    const {document} = await run(words, files);
    expect(document.diagnostics).toMatchObject([
      {
        file: 'new.json',
        pointer: '/paths/~1tides/get/x-ms-visibility',
        line: 28,
        before: {file: 'old.json', pointer: '/paths/~1tides/get', line: 26, column: 14},
      },
      {
        rule: 'chg-output-removed',
        file: 'new.json',
        pointer: '/definitions/TideList/properties',
        before: {file: 'old.json', pointer: '/definitions/TideList/properties/count'},
      },
    ]);
    expect(document.diagnostics.filter(({message}) => message.includes('old.json'))).toEqual([]);
    const schema = JSON.parse(readFileSync('assets/report.schema.json', 'utf8'));
    const validate = new Ajv().compile(schema);
    expect(validate(document) || validate.errors).toBe(true);
  });

  test('in SARIF', async () => {
    const host = createMemoryHost(files);
    await runCommandLine([...words, '--format', 'sarif'], host);
    const [first] = JSON.parse(host.out()).runs[0].results;
    expect(first.relatedLocations).toEqual([
      {
        physicalLocation: {
          artifactLocation: {uri: 'old.json'},
          region: {startLine: 26, startColumn: 14},
        },
        logicalLocations: [{fullyQualifiedName: '/paths/~1tides/get', kind: 'member'}],
        message: {text: 'before'},
      },
    ]);
  });

  test.each(['text', 'github', 'junit'])('in %s', async format => {
    const host = createMemoryHost(files);
    await runCommandLine([...words, '--format', format], host);
    expect(host.out()).toContain('expected it to stay visible (before: old.json:26)');
  });
});

test('the summary is Markdown for release notes', async () => {
  const {host, exitCode} = await runText(['old.json', 'new.json', '--summary'], {
    'old.json': OLD,
    'new.json': NEW,
  });
  expect(exitCode).toBe(1);
  expect(host).toContain('## New\n\n- Output property `height` in ListTides\n');
  expect(host).toContain('## Changed\n\n- Operation `ListTides`: x-ms-visibility `internal`\n');
  expect(host).toContain('## Removed\n\n- Output property `count` in ListTides\n');
  expect(host).toContain('\nFor certification this is a major update: 6 to 10 weeks.\n\nold.json');
});

async function runText(words: readonly string[], files: Readonly<Record<string, string>>) {
  const {exitCode, document} = await run(['compare-connector', ...words], files);
  const host = createMemoryHost(files);
  await runCommandLine(['compare-connector', ...words], host);
  expect(document).toMatchObject({
    result: {
      breaking: 2,
      summary: {changed: ['operation `ListTides`: x-ms-visibility `internal`'], update: 'major'},
    },
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
