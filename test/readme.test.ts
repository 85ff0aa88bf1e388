import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {describe, expect, test} from '@jest/globals';
import {CMDLETS} from '../src/cmdlets/index.js';
import {COMMON_FLAGS} from '../src/command-line/common-options.js';
import {CONFIG_KEYS} from '../src/core/config/keys.js';
import {readConfig} from '../src/core/config/read-config.js';
import {objectOf} from '../src/core/json/value.js';
import {VERSION} from '../src/version.js';
import {documented} from './support/documentation.js';
import {createMemoryHost} from './support/memory-host.js';

const README = readFileSync('README.md', 'utf8');
const CONTRIBUTING = readFileSync('CONTRIBUTING.md', 'utf8');
const SCHEMA = readJson('assets/config.schema.json');
const PACKAGE = readJson('package.json');

function readJson(file: string): Readonly<Record<string, unknown>> {
  return objectOf(JSON.parse(readFileSync(file, 'utf8')));
}

test('the generated tables of the README are what `npm run docs` writes', async () => {
  const isUpToDate = (await documented(README)) === README;
  expect(isUpToDate ? 'up to date' : 'outdated: run `npm run docs`').toBe('up to date');
});

test('the version of the package is the one that the command prints', () => {
  expect(PACKAGE['version']).toBe(VERSION);
});

describe('commands', () => {
  const names = CMDLETS.map(({name}) => name);

  test('those that the documents call exist', () => {
    const called = [...`${README}${CONTRIBUTING}`.matchAll(/connectorsmith ([a-z]+-[a-z-]+)/g)].map(
      match => match[1],
    );
    expect(called.length).toBeGreaterThan(0);
    expect(called.filter(name => !names.includes(name ?? ''))).toEqual([]);
  });

  test('flags that the README shows exist', () => {
    const declared = [...CMDLETS.flatMap(({options}) => options), ...COMMON_FLAGS].map(
      ({flag}) => flag.split(' ')[0],
    );
    const shown = [...README.matchAll(/(?<![\w-])--[a-z][a-z-]+/g)].map(match => match[0]);
    const ofOthers = ['--help', '--settings-file'];
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.filter(flag => ![...declared, ...ofOthers].includes(flag))).toEqual([]);
  });

  test.each(CMDLETS)('$name has examples that call it', ({name, examples}) => {
    expect(examples.length).toBeGreaterThan(0);
    expect(examples.filter(example => !example.startsWith(`connectorsmith ${name}`))).toEqual([]);
  });

  test('scripts that the documents name are in package.json', () => {
    const named = [...`${README}${CONTRIBUTING}`.matchAll(/npm run ([a-z]+)/g)].map(
      match => match[1] ?? '',
    );
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter(name => !(name in objectOf(PACKAGE['scripts'])))).toEqual([]);
  });
});

/** The first cells of the rows of a table that has this text, without backticks. */
function firstCells(text: string): string[] {
  return [...text.matchAll(/^\| `([^`]+)` \|/gm)].map(match => match[1] ?? '');
}

function between(text: string, from: string, to: string): string {
  const start = text.indexOf(from);
  const end = text.indexOf(to, start + from.length);
  if (start === -1 || end === -1) throw new Error(`There is no text from ${from} to ${to}`);
  return text.slice(start, end);
}

describe('the layout in CONTRIBUTING', () => {
  const named = firstCells(between(CONTRIBUTING, '<!-- layout -->', '<!-- /layout -->'));

  test('names what is in src, all of it', () => {
    const there = readdirSync('src')
      .map(name => `src/${name}`)
      .filter(path => path !== 'src/version.ts');
    expect(named.filter(path => path.startsWith('src/')).sort()).toEqual(there.sort());
  });

  test('names the folders of the repository, all of them', () => {
    const built = ['build', 'dist', 'node_modules', 'out', 'coverage', 'src'];
    const there = readdirSync('.').filter(
      name => !name.startsWith('.') && statSync(name).isDirectory() && !built.includes(name),
    );
    expect(named.filter(path => !path.startsWith('src/')).sort()).toEqual(there.sort());
  });
});

test('the samples that the README lists are the folders that there are', () => {
  const section = between(README, '## Sign-in', '\n## ');
  const listed = [...section.matchAll(/^\|.*\| `([^`]+)` \|$/gm)].map(match => match[1]);
  expect(listed.sort()).toEqual(readdirSync('samples').sort());
});

test('paths that the documents name are there', () => {
  const named = [
    ...`${README}${CONTRIBUTING}`.matchAll(
      /`((?:src|test|assets|templates|scripts|samples|\.ci)\/[\w./-]+)`/g,
    ),
  ].map(match => match[1] ?? '');
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter(path => !existsSync(path))).toEqual([]);
});

describe('config.json', () => {
  const properties = objectOf(SCHEMA['properties']);
  const definitions = objectOf(SCHEMA['definitions']);

  test('keys that are guessed from are those of the schema', () => {
    expect(CONFIG_KEYS['']).toEqual(Object.keys(properties));
    const sections = Object.entries(definitions).flatMap(([name, section]) => {
      const keys = Object.keys(objectOf(objectOf(section)['properties']));
      return keys.length > 0 ? [[name, keys] as const] : [];
    });
    const {'': _, 'connectorsmith/rules': ofRule, ...known} = CONFIG_KEYS;
    expect(known).toEqual(Object.fromEntries(sections));
    expect(ofRule).toEqual(keysOfRule());
  });

  function keysOfRule(): string[] {
    const rules = objectOf(
      objectOf(objectOf(definitions['connectorsmith'])['properties'])['rules'],
    );
    return Object.keys(objectOf(objectOf(rules['additionalProperties'])['properties']));
  }

  test('an environment may have every key of the root but two', () => {
    const inner = objectOf(objectOf(properties['environments'])['additionalProperties']);
    const expected = Object.keys(properties).filter(
      key => !['$schema', 'environments'].includes(key),
    );
    expect(Object.keys(objectOf(inner['properties']))).toEqual(expected);
  });

  test('every key is described', () => {
    const described = [...Object.values(properties), ...Object.values(definitions)].flatMap(one => [
      one,
      ...Object.values(objectOf(objectOf(one)['properties'])),
    ]);
    const missing = described.filter(
      one => !('description' in objectOf(one)) && !('$ref' in objectOf(one)),
    );
    expect(missing).toEqual([]);
  });

  test('the template shows every key and is valid', async () => {
    const template = readJson('config.json.tmpl');
    expect(Object.keys(template).sort()).toEqual(Object.keys(properties).sort());
    for (const [section, keys] of Object.entries(CONFIG_KEYS)) {
      if (section === '' || section.includes('/')) continue;
      expect([section, Object.keys(objectOf(template[section])).sort()]).toEqual([
        section,
        [...keys].sort(),
      ]);
    }
    const files = {'config.json': JSON.stringify(template)};
    const environment = {HARBOUR_TIDES_CLIENT_ID: '00000000-0000-0000-0000-000000000001'};
    for (const name of [undefined, ...Object.keys(objectOf(template['environments']))]) {
      const {value, diagnostics} = await readConfig(
        'config.json',
        name,
        createMemoryHost(files, {environment}),
      );
      expect(diagnostics).toEqual([]);
      expect(value?.members.oauth2?.clientId).toMatch(/^[0-9-]{35}\d$/);
    }
  });
});
