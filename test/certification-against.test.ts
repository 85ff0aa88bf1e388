import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {beforeAll, describe, expect, test} from '@jest/globals';
import {FOLDER} from './support/certification-bundle.js';
import {checklistOf, makePublished, type Published} from './support/published-bundles.js';

let published: Published;

beforeAll(() => {
  published = makePublished();
});

describe('--against', () => {
  test.each([
    ['a revision', 'git:published'],
    ['a revision and the folder', `git:published:${FOLDER}`],
    ['a folder', FOLDER],
    ['a file', `${FOLDER}/apiDefinition.swagger.json`],
  ])('%s: tells what breaks, with how to avoid it, and writes the bundle', (_, against) => {
    const done = published.bundle('breaking', ['--against', against]);
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
    expect(checklist).toContain(` --against ${/^\S+$/.test(against) ? against : `'${against}'`} `);
  });

  test('one file is not compared with the others, and that is said', () => {
    const done = published.bundle('same', ['--against', `${FOLDER}/apiProperties.json`]);
    expect([done.status, done.stdout]).toEqual([
      0,
      expect.stringContaining('Unexpected version without a definition, expected one in both'),
    ]);
    expect(checklistOf(done)).toContain('- [ ] Compare the rest by hand. Unexpected version');
  });

  test('the same says that nothing breaks, and writes the bundle all the same', () => {
    const done = published.bundle('same', ['--against', 'git:published', '--json']);
    expect(done.status).toBe(0);
    const summary = {added: [], changed: [], removed: []};
    expect(JSON.parse(done.stdout)).toMatchObject({
      result: {changed: false, breaking: 0, summary},
    });
    expect(checklistOf(done)).toMatch(/- \[x\] Compare with .*: nothing breaks flows or apps\. /);
  });

  test('a revision of a repository that keeps its bundles', () => {
    const words = ['--against', 'git:kept-as-bundle', '--output-directory', 'bundle', '--dry-run'];
    const done = published.bundle('breaking', words);
    expect(done.stdout).toMatch(
      /\(before: git:kept-as-bundle:(\.\/)?bundle\/certified-connectors\/Harbour Tides\//,
    );
  });

  test('a published folder keeps its name and those of its files; what else it has is told', () => {
    const done = published.bundle('same', ['--against', 'git:named-otherwise']);
    expect(done.status).toBe(0);
    const folder = join(done.out, 'certified-connectors', 'HarbourTides');
    expect(existsSync(join(folder, 'README.md'))).toBe(true);
    expect(done.stderr).not.toContain('readme.md');
    expect(checklistOf(done)).toContain(
      'unless the readme shows it: `script.csx`, `settings.json`\n',
    );
  });

  test('a revision without the folder is a new connector: a warning, and nothing is compared', () => {
    const done = published.bundle('other', ['--against', 'git:published']);
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
    published.write('broken/apiDefinition.swagger.json', '{');
    const done = published.bundle('same', ['--against', against]);
    expect([done.status, done.stdout]).toEqual([2, expect.stringMatching(shown)]);
    expect(existsSync(done.out)).toBe(false);
  });
});
