import {join} from 'node:path';
import {describe, expect, test} from '@jest/globals';
import {CMDLETS} from '../src/cmdlets/index.js';
import {VERSION} from '../src/version.js';
import {CONNECTOR, connectorsmith, folderWith, pathsIn} from './support/process.js';

const FILES = ['apiDefinition.json', 'apiProperties.json', 'icon.png', 'settings.json'];
const CALL = ['new-connector-config', '--config-file', 'config.json', '--output-directory', 'out'];

describe('help', () => {
  const cwd = folderWith({});

  test.each([['--help'], []])('%p shows every command, on stdout', (...words) => {
    const {status, stdout, stderr} = connectorsmith(words, {cwd});
    expect({status, stderr}).toEqual({status: 0, stderr: ''});
    for (const {name} of CMDLETS) expect(stdout).toContain(`\n  ${name} `);
  });

  test.each(CMDLETS)('$name --help shows its flags and examples', ({name, options, examples}) => {
    const {status, stdout, stderr} = connectorsmith([name, '--help'], {cwd});
    expect({status, stderr}).toEqual({status: 0, stderr: ''});
    for (const {flag} of options) expect(stdout).toContain(`\n  ${flag} `);
    for (const example of examples) expect(stdout).toContain(`\n  ${example}\n`);
  });

  test('--version prints the version and nothing else', () => {
    expect(connectorsmith(['--version'], {cwd})).toEqual({
      status: 0,
      stdout: `${VERSION}\n`,
      stderr: '',
    });
  });
});

// Calls that are wrong, and what stderr says.
const WRONG = [
  [
    'new-conector-config',
    "unknown command 'new-conector-config'\n(Did you mean new-connector-config?)",
  ],
  [
    'New-ConectorConfig',
    "unknown command 'new-conector-config'\n(Did you mean new-connector-config?)",
  ],
  ['frobnicate', "unknown command 'frobnicate'"],
  ['--frobnicate', "unknown option '--frobnicate'"],
  ['new-connector-config', "required option '--config-file <file>' not specified"],
  [
    'new-connector-config --config-file c.json',
    "required option '--output-directory <folder>' not specified",
  ],
  [
    'new-connector-config --config-fil c.json --output-directory out',
    "unknown option '--config-fil'\n(Did you mean --config-file?)",
  ],
  ['new-connector-config c.json', "required option '--config-file <file>' not specified"],
  ['new-connector-config --config-file', "option '--config-file <file>' argument missing"],
  [`${CALL.join(' ')} --forse`, "unknown option '--forse'\n(Did you mean --force?)"],
  [`${CALL.join(' ')} --target windows`, "argument 'windows' is invalid. Allowed choices are"],
  [
    `${CALL.join(' ')} --format xml`,
    "argument 'xml' is invalid. Allowed choices are text, json, sarif, github, junit.",
  ],
  [`${CALL.join(' ')} more`, "too many arguments for 'new-connector-config'"],
  ['get-rule a b', "too many arguments for 'get-rule'. Expected 1 argument but got 2."],
  ['test-connector', "missing required argument 'path'"],
  ['test-connector . --max-warnings many', "argument 'many' is invalid. Expected a whole number."],
  [
    'test-connector . --ruleset strict',
    "argument 'strict' is invalid. Allowed choices are custom, verified, independent.",
  ],
] as const;

test.each(WRONG)('%s is refused', (call, expected) => {
  const cwd = folderWith(CONNECTOR);
  const {status, stdout, stderr} = connectorsmith(call.split(' '), {cwd});
  expect({status, stdout}).toEqual({status: 2, stdout: ''});
  expect(stderr).toContain(`error: ${expected}`.replace('error: argument', 'argument'));
  expect(pathsIn(cwd)).toEqual(Object.keys(CONNECTOR).sort());
});

// Calls of the original module, and other ways to write the same. `-` stands for what is always there.
const SPELLINGS = [
  'New-CustomConnectorConfig -ConfigFile config.json -OutputDirectory out',
  'new-customconnectorconfig -configfile config.json -outputdirectory out',
  'NEW-CUSTOMCONNECTORCONFIG -CONFIGFILE config.json -OUTPUTDIRECTORY out',
  'New-ConnectorConfig -ConfigFile:config.json -OutputDirectory:out',
  'New-ConnectorConfig --config-file=config.json --output-directory=out',
  'New-ConnectorConfig -ConfigFile config.json -OutputDirectory out -WhatIf:$false -Confirm:$false',
  'New-ConnectorConfig -Verbose -ConfigFile config.json -ErrorAction Stop -OutputDirectory out',
  'New-ConnectorConfig -ErrorAction:Stop -ConfigFile config.json -OutputDirectory out -Debug',
  'new-connector-config -OutputDirectory out -ConfigFile config.json -Target power-platform',
] as const;

test.each(SPELLINGS)('%s works', call => {
  const cwd = folderWith(CONNECTOR);
  const {status, stderr} = connectorsmith(call.split(' '), {cwd});
  expect({status, stderr}).toEqual({
    status: 0,
    stderr: expect.stringContaining('Wrote out/apiDefinition.json\n'),
  });
  expect(pathsIn(join(cwd, 'out'))).toEqual(FILES);
});

test.each(['-WhatIf', '-whatif', '--dry-run', '-DryRun', '--what-if'])(
  '%s says what would be written and writes nothing',
  flag => {
    const cwd = folderWith(CONNECTOR);
    const {status, stdout, stderr} = connectorsmith([...CALL, flag], {cwd});
    expect({status, stdout}).toEqual({status: 0, stdout: ''});
    expect(stderr).toContain(
      'Would write out/apiDefinition.json\nWould write out/apiProperties.json\n',
    );
    expect(pathsIn(cwd)).toEqual(Object.keys(CONNECTOR).sort());
  },
);

describe('paths', () => {
  const NAMES = [
    'my connector',
    'Gezeiten für Häfen',
    '[brackets]',
    '100%',
    "it's",
    '$HOME',
    '-dash',
    '日本',
    'a;b&c',
    '%41',
  ];

  test.each(NAMES)('%p is a name like any other', name => {
    const cwd = folderWith({
      [`${name}/in/config.json`]: '{"apiDefinition": "open api [1].json"}',
      [`${name}/in/open api [1].json`]: CONNECTOR['openapi.json'],
    });
    const words = [
      'new-connector-config',
      '--config-file',
      `./${name}/in/config.json`,
      '--output-directory',
      `./${name}/out`,
    ];
    const {status, stderr} = connectorsmith(words, {cwd});
    expect({status, stderr}).toEqual({
      status: 0,
      stderr: expect.stringContaining(`Wrote ${name}/out/apiDefinition.json\n`),
    });
    expect(pathsIn(join(cwd, name, 'out'))).toEqual(FILES);
  });

  test('are relative to the config, and the output to the current directory', () => {
    const cwd = folderWith({
      'a/b/config.json': '{"apiDefinition": "../api/openapi.json"}',
      'a/api/openapi.json': CONNECTOR['openapi.json'],
      'c/d/x': '',
    });
    const words = [
      'new-connector-config',
      '--config-file',
      '../../a/b/config.json',
      '--output-directory',
      'out',
    ];
    expect(connectorsmith(words, {cwd: join(cwd, 'c/d')}).status).toBe(0);
    expect(pathsIn(join(cwd, 'c/d/out'))).toEqual(FILES);
  });

  test('may be absolute, and are told as they were given', () => {
    const cwd = folderWith(CONNECTOR);
    const elsewhere = folderWith({});
    const words = [
      'new-connector-config',
      '--config-file',
      join(cwd, 'config.json'),
      '--output-directory',
      join(cwd, 'out'),
      '--json',
    ];
    const {status, stdout} = connectorsmith(words, {cwd: elsewhere});
    expect(status).toBe(0);
    expect(JSON.parse(stdout).files[0]).toBe(join(cwd, 'out/apiDefinition.json'));
    expect(pathsIn(elsewhere)).toEqual([]);
  });

  test('of output may lead through folders that are not there yet', () => {
    const cwd = folderWith(CONNECTOR);
    expect(connectorsmith([...CALL.slice(0, -1), 'not/there/yet/'], {cwd}).status).toBe(0);
    expect(pathsIn(join(cwd, 'not'))).toEqual(FILES.map(file => `there/yet/${file}`));
  });
});

test('the same target twice is one target, in no folder of its own', () => {
  const cwd = folderWith(CONNECTOR);
  const words = [...CALL, '--target', 'power-platform', '--target', 'power-platform'];
  expect(connectorsmith(words, {cwd}).status).toBe(0);
  expect(pathsIn(join(cwd, 'out'))).toEqual(FILES);
});
