import {execFileSync, spawnSync} from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, resolve} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from '@jest/globals';
import {BASE_DEFINITION} from './support/example-connector.js';
import {configOf} from './support/run.js';

const CLI = resolve('dist/cli.js');
const FOLDER = 'certified-connectors/Harbour Tides';
const OLD = JSON.stringify(BASE_DEFINITION, null, 2);
const BREAKING = OLD.replace('"count": {', '"height": {').replace('"ListTides"', '"ListAllTides"');
const publisher = 'Harbour Tides Association';
const CONFIG = {
  publisher,
  stackOwner: publisher,
  publisherKind: 'verified',
  certification: {prerequisites: 'An account.', knownIssues: 'None are known.'},
};
const work = mkdtempSync(join(tmpdir(), 'bundle-update-'));

function git(...args: readonly string[]): void {
  const author = ['user.name=Tester', 'user.email=tester@example.org', 'commit.gpgsign=false'];
  const settings = author.flatMap(one => ['-c', one]);
  execFileSync('git', [...settings, ...args], {cwd: work, stdio: 'ignore'});
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(work, path)), {recursive: true});
  writeFileSync(join(work, path), text);
}

function commit(name: string): void {
  git('add', '.');
  git('commit', '--quiet', '--message', name);
  git('tag', name);
}

interface Called {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The bundle of one of the configs, into a new folder beside the clone's own files. */
function bundle(config: string, words: readonly string[]): Called & {readonly out: string} {
  rmSync(join(work, 'out'), {recursive: true, force: true});
  const call = ['new-certification-bundle', '--config-file', `${config}/config.json`];
  const {status, stdout, stderr} = spawnSync(
    process.execPath,
    [CLI, ...call, '--output-directory', 'out', ...words],
    {cwd: work, encoding: 'utf8'},
  );
  return {status, stdout, stderr, out: join(work, 'out')};
}

function checklistOf({out}: {readonly out: string}): string {
  return readFileSync(join(out, 'CHECKLIST.md'), 'utf8');
}

function writeConnector(name: string, definition: string, members: object = {}): void {
  write(`${name}/openapi.json`, definition);
  write(`${name}/config.json`, configOf({...CONFIG, ...members}));
}

beforeAll(() => {
  git('init', '--quiet');
  writeConnector('same', OLD);
  writeConnector('breaking', BREAKING);
  writeConnector('other', OLD, {title: 'Harbour Waves'});
  writeConnector('scripted', OLD, {script: 'script.csx'});
  write(
    'scripted/script.csx',
    readFileSync('samples/client-credentials/expected/script.csx', 'utf8'),
  );
  write('.gitignore', 'same\nbreaking\nother\nscripted\nout\n');
  commit('empty');
  const {out} = bundle('same', []);
  cpSync(join(out, 'certified-connectors'), join(work, 'certified-connectors'), {recursive: true});
  commit('published');
  cpSync(join(work, FOLDER), join(work, 'bundle', FOLDER), {recursive: true});
  git('rm', '-r', '--quiet', 'certified-connectors');
  commit('kept-as-bundle');
  git('mv', 'bundle/certified-connectors', '.');
  git('mv', FOLDER, 'certified-connectors/HarbourTides');
  git(
    'mv',
    'certified-connectors/HarbourTides/readme.md',
    'certified-connectors/HarbourTides/README.md',
  );
  write('certified-connectors/HarbourTides/script.csx', '// old');
  write('certified-connectors/HarbourTides/settings.json', '{}');
  commit('named-otherwise');
  git('rm', '--quiet', 'certified-connectors/HarbourTides/settings.json');
  cpSync(join(work, 'certified-connectors/HarbourTides'), join(work, 'certified-connectors/Two'), {
    recursive: true,
  });
  commit('several');
  git('checkout', '--quiet', 'published');
});

afterAll(() => rmSync(work, {recursive: true, force: true}));

describe('--against', () => {
  test.each([
    ['a revision', 'git:published'],
    ['a revision and the folder', `git:published:${FOLDER}`],
    ['a folder', FOLDER],
    ['a file', `${FOLDER}/apiDefinition.swagger.json`],
  ])('%s: tells what breaks, with how to avoid it, and writes the bundle', (_, against) => {
    const done = bundle('breaking', ['--against', against]);
    expect([done.status, done.stderr]).toEqual([
      0,
      expect.stringContaining('Wrote out/CHECKLIST.md'),
    ]);
    expect(done.stdout).toMatch(
      /^breaking\/openapi\.json:\d+:\d+ {2}warning {2}.*`ListAllTides` in place of `ListTides`.*\(before: .*apiDefinition\.swagger\.json:\d+\).*chg-operation-removed/m,
    );
    const checklist = checklistOf(done);
    expect(checklist).toMatch(/- \[x\] Compare with `.*`: 1 change breaks flows or apps\. /);
    expect(checklist).toMatch(
      /\n {2}- `breaking\/openapi\.json:\d+`: Unexpected operation `ListAllTides` in place of `ListTides`.*\)\. Flows and apps call .* Add the new operation beside the old one/,
    );
    expect(checklist).toContain('  - New:\n    - operation `ListAllTides`');
    expect(checklist).toContain('  - Removed:\n    - operation `ListTides`');
    expect(checklist).toContain(` --against ${/^\S+$/.test(against) ? against : `"${against}"`} `);
  });

  test('one file is not compared with the others, and that is said', () => {
    const done = bundle('same', ['--against', `${FOLDER}/apiProperties.json`]);
    expect([done.status, done.stdout]).toEqual([
      0,
      expect.stringContaining('Unexpected published version without definition, expected'),
    ]);
    expect(checklistOf(done)).toContain('- [ ] Compare the rest by hand. Unexpected published');
  });

  test('the same says that nothing breaks, and writes the bundle all the same', () => {
    const done = bundle('same', ['--against', 'git:published', '--json']);
    expect(done.status).toBe(0);
    const summary = {added: [], changed: [], removed: []};
    expect(JSON.parse(done.stdout)).toMatchObject({
      result: {changed: false, breaking: 0, summary},
    });
    expect(checklistOf(done)).toMatch(/- \[x\] Compare with .*: nothing breaks flows or apps\. /);
  });

  test('a revision of a repository that keeps its bundles', () => {
    const words = ['--against', 'git:kept-as-bundle', '--output-directory', 'bundle', '--dry-run'];
    const done = bundle('breaking', words);
    expect(done.stdout).toMatch(
      /\(before: git:kept-as-bundle:(\.\/)?bundle\/certified-connectors\/Harbour Tides\//,
    );
  });

  test('a published folder keeps its name and those of its files; what else it has is told', () => {
    const done = bundle('same', ['--against', 'git:named-otherwise']);
    expect(done.status).toBe(0);
    const folder = join(done.out, 'certified-connectors', 'HarbourTides');
    expect(existsSync(join(folder, 'README.md'))).toBe(true);
    expect(done.stderr).not.toContain('readme.md');
    expect(checklistOf(done)).toContain(
      'unless the readme shows it: `script.csx`, `settings.json`\n',
    );
  });

  test('a revision without the folder is a new connector: a warning, and nothing is compared', () => {
    const done = bundle('other', ['--against', 'git:published']);
    expect(done.status).toBe(0);
    expect(done.stdout).toMatch(
      /^git:published {2}warning {2}Unexpected revision without `certified-connectors\/Harbour Waves`, expected/m,
    );
    expect(checklistOf(done)).toContain(
      '- [x] Look for a published version in `git:published`: there is none',
    );
  });

  test.each([
    ['a revision that is none', 'git:nowhere', /Unexpected revision "nowhere"/],
    ['a revision like an option', 'git:--output=stolen', /Unexpected revision/],
    ['a folder that is not there', 'nowhere', /Unexpected path `nowhere`, where nothing is/],
    ['a folder without a connector', 'git:published:out', /Unexpected path `out`/],
    ['a folder of several', 'git:several:certified-connectors', /Unexpected 2 connectors/],
    ['a broken file', 'broken/apiDefinition.swagger.json', /broken\/apiDefinition/],
  ])('%s is refused, and nothing is written', (_, against, shown) => {
    write('broken/apiDefinition.swagger.json', '{');
    const done = bundle('same', ['--against', against]);
    expect([done.status, done.stdout]).toEqual([2, expect.stringMatching(shown)]);
    expect(existsSync(done.out)).toBe(false);
  });
});

describe('--only-changed', () => {
  test('writes nothing where the pull request would change nothing, and says so', () => {
    const done = bundle('same', ['--against', 'git:published', '--only-changed']);
    expect([done.status, done.stderr]).toEqual([0, '']);
    expect(done.stdout).toContain(
      `The folder of the pull request is the same as git:published:${FOLDER}: nothing is written.`,
    );
    expect(existsSync(done.out)).toBe(false);
  });

  test('takes other line ends of a checkout for the same', () => {
    cpSync(join(work, FOLDER), join(work, 'windows'), {recursive: true});
    for (const name of ['apiDefinition.swagger.json', 'apiProperties.json', 'readme.md']) {
      const file = join(work, 'windows', name);
      writeFileSync(file, readFileSync(file, 'utf8').replaceAll('\n', '\r\n'));
    }
    const done = bundle('same', ['--against', 'windows', '--only-changed']);
    expect([done.status, existsSync(done.out)]).toEqual([0, false]);
  });

  test.each([
    ['the definition', 'breaking', 'git:published'],
    ['a script that is new', 'scripted', 'git:published'],
    ['a script that is gone', 'same', 'git:named-otherwise'],
    ['a connector that is new', 'other', 'git:published'],
    ['the readme', 'same', 'reworded'],
    ['the icon', 'same', 'redrawn'],
  ])('writes the bundle for a change of %s', (_, config, against) => {
    for (const [copy, name] of [
      ['reworded', 'readme.md'],
      ['redrawn', 'icon.png'],
    ] as const) {
      cpSync(join(work, FOLDER), join(work, copy), {recursive: true});
      writeFileSync(join(work, copy, name), 'other');
    }
    const done = bundle(config, ['--against', against, '--only-changed']);
    expect([done.status, existsSync(join(done.out, 'CHECKLIST.md'))]).toEqual([0, true]);
  });

  test('does not hide an error of a rule', () => {
    writeConnector('wrong', OLD, {iconBrandColor: '#ffffff'});
    const done = bundle('wrong', ['--against', 'git:published', '--only-changed']);
    expect([done.status, existsSync(done.out)]).toEqual([1, false]);
  });

  test('is nothing by itself', () => {
    const done = bundle('same', ['--only-changed']);
    expect([done.status, done.stdout]).toEqual([
      2,
      expect.stringContaining('Unexpected `--only-changed` by itself, expected `--against`'),
    ]);
  });
});
