import {spawn, spawnSync} from 'node:child_process';
import {existsSync, openSync} from 'node:fs';
import {describe, expect, test} from '@jest/globals';
import {CONNECTOR, connectorsmith, folderWith, pathsIn} from './support/process.js';

const CALL = ['new-connector-config', '--config-file', 'config.json', '--output-directory', 'out'];
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

describe('more warnings than allowed', () => {
  const cwd = folderWith({
    'config.json': '{"apiDefinition": "openapi.json", "publisherKind": "verified"}',
    'openapi.json': CONNECTOR['openapi.json'],
  });
  const call = ['test-connector', 'config.json', '--max-warnings', '0'];

  test.each([
    ['text', /\nerror {2}Unexpected \d+ warnings, expected at most 0 as `--max-warnings` says/],
    ['junit', /<testsuite name="test-connector" tests="1" failures="1">/],
    ['github', /^::error title=max-warnings::Unexpected \d+ warnings/m],
    ['json', /"rule": "max-warnings"/],
  ])('are an error in %s', (format, expected) => {
    expect(connectorsmith([...call, '--format', format], {cwd}).stdout).toMatch(expected);
  });
});

describe('streams', () => {
  test('findings go to stdout, what was done to stderr', () => {
    const definition = {...JSON.parse(CONNECTOR['openapi.json']), basePath: '/tides/'};
    const cwd = folderWith({...CONNECTOR, 'openapi.json': JSON.stringify(definition)});
    const {stdout, stderr} = connectorsmith(CALL, {cwd});
    expect(stdout).toMatch(
      /^openapi\.json:1:\d+ {2}warning {2}Unexpected base path .* {2}basepath-trailing-slash\n {4}.*\n$/,
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

  const full = '/dev/full';

  (existsSync(full) ? test : test.skip)(
    `output that a disk does not take is told (${full})`,
    () => {
      const words = ['dist/cli.js', 'get-rule', 'info-required'];
      const {status, stderr} = spawnSync(process.execPath, words, {
        stdio: ['ignore', openSync(full, 'w'), 'pipe'],
      });
      expect({status, stderr: String(stderr)}).toEqual({
        status: 2,
        stderr: expect.stringMatching(/^Unexpected failure to write the output, .*ENOSPC.*\n$/),
      });
    },
  );
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
