import {cpSync, existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {beforeAll, describe, expect, test} from '@jest/globals';
import {FOLDER} from './support/certification-bundle.js';
import {makePublished, type Published, writeConnector} from './support/published-bundles.js';

let published: Published;

beforeAll(() => {
  published = makePublished();
});

describe('--only-changed', () => {
  test('writes nothing where the pull request would change nothing, and says so', () => {
    const done = published.bundle('same', ['--against', 'git:published', '--only-changed']);
    expect([done.status, done.stderr]).toEqual([0, '']);
    expect(done.stdout).toContain(
      `The folder of the pull request is the same as git:published:${FOLDER}: nothing is written.`,
    );
    expect(existsSync(done.out)).toBe(false);
  });

  test('takes other line ends of a checkout for the same', () => {
    cpSync(join(published.folder, FOLDER), join(published.folder, 'windows'), {recursive: true});
    for (const name of ['apiDefinition.swagger.json', 'apiProperties.json', 'readme.md']) {
      const file = join(published.folder, 'windows', name);
      writeFileSync(file, readFileSync(file, 'utf8').replaceAll('\n', '\r\n'));
    }
    const done = published.bundle('same', ['--against', 'windows', '--only-changed']);
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
      cpSync(join(published.folder, FOLDER), join(published.folder, copy), {recursive: true});
      writeFileSync(join(published.folder, copy, name), 'other');
    }
    const done = published.bundle(config, ['--against', against, '--only-changed']);
    expect([done.status, existsSync(join(done.out, 'CHECKLIST.md'))]).toEqual([0, true]);
  });

  test('does not hide an error of a rule', () => {
    writeConnector(published, 'wrong', {members: {iconBrandColor: '#ffffff'}});
    const done = published.bundle('wrong', ['--against', 'git:published', '--only-changed']);
    expect([done.status, existsSync(done.out)]).toEqual([1, false]);
  });

  test('is nothing by itself', () => {
    const done = published.bundle('same', ['--only-changed']);
    expect([done.status, done.stdout]).toEqual([
      2,
      expect.stringContaining('Unexpected `--only-changed` by itself, expected `--against`'),
    ]);
  });
});
