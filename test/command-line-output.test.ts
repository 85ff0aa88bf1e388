import {spawn} from 'node:child_process';
import {mkdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from '@jest/globals';
import {CONNECTOR, connectorsmith, contentsOf, folderWith, pathsIn} from './support/process.js';

const CALL = ['new-connector-config', '--config-file', 'config.json', '--output-directory', 'out'];
const CREDENTIALS = CONNECTOR['openapi.json'].replace(
  '"type": "apiKey",\n      "in": "header",\n      "name": "x-tides-key"',
  '"type": "oauth2", "flow": "application", "tokenUrl": "https://login.harbourtides.org/token", "scopes": {}',
);
const BROKEN = CONNECTOR['openapi.json'].replace('"2.0"', '"1.2"');

describe('exit code', () => {
  const situations = [
    ['0 when there is nothing to say', CONNECTOR, ['test-connector', 'openapi.json'], 0],
    [
      '0 with warnings',
      {
        'config.json': '{"apiDefinition": "openapi.json", "publisherKind": "verified"}',
        'openapi.json': CONNECTOR['openapi.json'],
      },
      ['test-connector', 'config.json'],
      0,
    ],
    [
      '1 with more warnings than allowed',
      {
        'config.json': '{"apiDefinition": "openapi.json", "publisherKind": "verified"}',
        'openapi.json': CONNECTOR['openapi.json'],
      },
      ['test-connector', 'config.json', '--max-warnings', '0'],
      1,
    ],
    ['1 with errors', {...CONNECTOR, 'openapi.json': BROKEN}, ['test-connector', 'config.json'], 1],
    ['1 with errors of the definition', {...CONNECTOR, 'openapi.json': BROKEN}, CALL, 1],
    ['1 without the definition', {'config.json': CONNECTOR['config.json']}, CALL, 1],
    ['2 without the config', {}, CALL, 2],
    ['2 with a broken config', {'config.json': '{'}, CALL, 2],
    ['2 with a config that breaks the schema', {'config.json': '{"apiDefinitoin": 1}'}, CALL, 2],
    ['2 with a path to nothing', {}, ['test-connector', 'nothing'], 2],
    ['2 with a folder without connectors', {'a/b.txt': ''}, ['test-connector', 'a'], 2],
    ['2 with an unknown rule', {}, ['get-rule', 'nothing-like-it'], 2],
  ] as const;

  test.each(situations)('is %s', (_, files, words, expected) => {
    const cwd = folderWith(files);
    const {status, stdout, stderr} = connectorsmith(words, {cwd});
    expect({status, stack: /\n {4}at |node:internal/.test(stdout + stderr)}).toEqual({
      status: expected,
      stack: false,
    });
    expect(pathsIn(cwd)).toEqual(Object.keys(files).sort());
  });
});

describe('streams', () => {
  test('findings go to stdout, what was done to stderr', () => {
    const cwd = folderWith({
      ...CONNECTOR,
      'config.json': '{"apiDefinition": "openapi.json", "stackOwner": "Tides"}',
    });
    const {stdout, stderr} = connectorsmith(CALL, {cwd});
    expect(stdout).toMatch(
      /^config\.json:1:49 {2}note {2}Unexpected `stackOwner` .* {2}props-stackowner-paconn\n {4}\{"apiDefinition"/,
    );
    expect(stderr.split('\n')).toEqual([
      'Wrote out/apiDefinition.json',
      'Wrote out/apiProperties.json',
      'Wrote out/settings.json',
      'Wrote out/icon.png',
      'Next: Create the connector: connectorsmith new-connector --custom-connector-assets out',
      '',
    ]);
  });

  test('--quiet says nothing but the findings, a line each', () => {
    const cwd = folderWith({...CONNECTOR, 'openapi.json': BROKEN});
    const {stdout, stderr} = connectorsmith([...CALL, '--quiet'], {cwd});
    expect(stderr).toBe('');
    expect(stdout).toBe(
      'openapi.json:2:14  error  Unexpected text `1.2`, expected the text `"2.0"`  def-swagger-version (SpecificationVersionIncorrect, 5000.2.6.3)\n',
    );
  });

  test('a run without findings is silent on stdout', () => {
    expect(connectorsmith([...CALL, '--quiet'], {cwd: folderWith(CONNECTOR)})).toEqual({
      status: 0,
      stdout: '',
      stderr: '',
    });
  });

  test('a reader that has seen enough is no crash', async () => {
    const child = spawn(process.execPath, ['dist/cli.js', 'get-rule', '--json']);
    const complaints: string[] = [];
    child.stderr.on('data', data => complaints.push(String(data)));
    child.stdout.once('data', () => child.stdout.destroy());
    const status = await new Promise(resolve => child.on('close', resolve));
    expect({status, complaints}).toEqual({status: 0, complaints: []});
  });
});

// Flags and environment, and whether there are colours. Nothing here is a terminal.
const COLORS = [
  [[], {}, false],
  [['--color', 'auto'], {}, false],
  [['--color', 'always'], {}, true],
  [['--color', 'always'], {NO_COLOR: '1'}, true],
  [['--color', 'never'], {FORCE_COLOR: '1'}, false],
] as const;

test.each(COLORS)('%j with %j: colours %p', (flags, env, expected) => {
  const cwd = folderWith({...CONNECTOR, 'openapi.json': BROKEN});
  const {stdout} = connectorsmith([...CALL, ...flags], {cwd, env: {...env}});
  expect(stdout.includes('\u001b[31merror\u001b[0m')).toBe(expected);
  expect(stdout.includes('\u001b')).toBe(expected);
});

describe('the output folder', () => {
  const inTheWay = {
    'out/notes.md': 'mine',
    'out/icon.png': 'old',
    'out/script.csx': 'of an earlier run',
  };

  test('is refused when it is not empty, and stays as it was', () => {
    const cwd = folderWith({...CONNECTOR, ...inTheWay});
    const before = contentsOf(cwd);
    const {status, stdout} = connectorsmith(CALL, {cwd});
    expect(status).toBe(2);
    expect(stdout).toBe(
      'out  error  Unexpected folder that is not empty (`icon.png`, `notes.md`, `script.csx`), expected an empty one, or `--force` to replace the files that connectorsmith writes  output-directory\n',
    );
    expect(contentsOf(cwd)).toEqual(before);
  });

  test('keeps with --force what connectorsmith does not write', () => {
    const cwd = folderWith({...CONNECTOR, ...inTheWay});
    const {status, stdout} = connectorsmith([...CALL, '--force'], {cwd});
    expect(status).toBe(0);
    expect(stdout).toContain(
      'out/script.csx  warning  Unexpected `out/script.csx` of an earlier run',
    );
    const after = contentsOf(join(cwd, 'out'));
    expect([...after.keys()]).toEqual([
      'apiDefinition.json',
      'apiProperties.json',
      'icon.png',
      'notes.md',
      'script.csx',
      'settings.json',
    ]);
    expect(after.get('notes.md')).toBe('mine');
    expect(after.get('icon.png')).toMatch(/^\x89PNG/);
    // Nothing refers to it, and whether a person wrote it cannot be known.
    expect(after.get('script.csx')).toBe('of an earlier run');
    expect(JSON.parse(after.get('settings.json') ?? '')).toMatchObject({script: null});
  });

  test('gets the same bytes when it is written again', () => {
    const cwd = folderWith({...CONNECTOR, 'openapi.json': CREDENTIALS});
    expect(connectorsmith(CALL, {cwd}).status).toBe(0);
    const before = contentsOf(join(cwd, 'out'));
    expect([...before.keys()]).toContain('script.csx');
    expect(connectorsmith([...CALL, '--force'], {cwd}).status).toBe(0);
    expect(contentsOf(join(cwd, 'out'))).toEqual(before);
  });

  test('may be there, empty', () => {
    const cwd = folderWith(CONNECTOR);
    mkdirSync(join(cwd, 'out'));
    expect(connectorsmith(CALL, {cwd}).status).toBe(0);
    expect(pathsIn(cwd).filter(path => !path.startsWith('out/'))).toEqual([
      'config.json',
      'openapi.json',
    ]);
  });

  test('may not be a file', () => {
    const cwd = folderWith({...CONNECTOR, out: 'a file'});
    const {status, stdout} = connectorsmith([...CALL, '--force'], {cwd});
    expect(status).toBe(2);
    expect(stdout).toContain(
      'out  error  Unexpected file `out`, expected a folder or a path that does not exist yet  output-directory\n',
    );
    expect(readFileSync(join(cwd, 'out'), 'utf8')).toBe('a file');
  });

  test('is not touched where there are errors, with --force neither', () => {
    const cwd = folderWith({...CONNECTOR, ...inTheWay, 'openapi.json': BROKEN});
    const before = contentsOf(cwd);
    expect(connectorsmith([...CALL, '--force'], {cwd}).status).toBe(1);
    expect(contentsOf(cwd)).toEqual(before);
  });
});
