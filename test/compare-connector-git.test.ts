import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {beforeAll, describe, expect, test} from '@jest/globals';
import {answering, refersTo} from './support/answering.js';
import {NEW, OLD} from './support/compared-definitions.js';
import {BASE_PROPERTIES, LIST} from './support/example-connector.js';
import {makeRepository} from './support/git-repository.js';
import {connectorsmith, type Ended} from './support/process.js';

const {folder: repository, git, write} = makeRepository();

beforeAll(() => {
  write('tides/apiDefinition.swagger.json', OLD);
  write('tides/apiProperties.json', JSON.stringify(BASE_PROPERTIES));
  write('apiDefinition.swagger.json', OLD);
  write('deep/er/tides/apiDefinition.swagger.json', OLD);
  write('deep/er/tides/apiProperties.json', JSON.stringify(BASE_PROPERTIES));
  write('parts/api.json', answering(refersTo('models/list.json')));
  write('parts/models/list.json', JSON.stringify(LIST));
  git('add', '.');
  git('commit', '--quiet', '-m', 'old');
  write('tides/apiDefinition.swagger.json', NEW);
  write('parts/models/list.json', JSON.stringify({...LIST, properties: {}}));
});

function call(
  words: readonly string[],
  {path = process.env['PATH'] ?? '', folder = repository}: {path?: string; folder?: string} = {},
): Ended {
  return connectorsmith(['compare-connector', ...words], {cwd: folder, env: {PATH: path}});
}

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
  [
    'a definition in several files',
    ['git:HEAD:parts/api.json', 'parts/api.json'],
    1,
    /parts\/models\/list\.json:1:\d+ .*\(before: git:HEAD:parts\/models\/list\.json:1\)/,
  ],
  [
    'a definition in several files, from the current folder',
    ['parts/api.json', 'git:HEAD:./parts/api.json'],
    0,
    /no findings/,
  ],
  ['a commit with itself', ['git:HEAD:tides', 'git:HEAD:tides'], 0, /no findings/],
  [
    'the root of a commit',
    ['git:HEAD:', 'git:HEAD:tides/'],
    0,
    /version without apiProperties, expected them in both/,
  ],
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
