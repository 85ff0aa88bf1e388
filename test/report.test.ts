import {readFileSync} from 'node:fs';
import {describe, expect, test} from '@jest/globals';
import {Ajv} from 'ajv';
import {CMDLETS} from '../src/cmdlets/index.js';
import {resolvePointer} from '../src/core/pointer.js';
import {parseSource} from '../src/core/source.js';
import {BASE_DEFINITION} from './support/example-connector.js';
import type {MemoryFiles} from './support/memory-host.js';
import {connectorsmith, folderWith} from './support/process.js';
import {CONFIG, configOf, emit, run} from './support/run.js';

const validate = new Ajv({allErrors: true}).compile(
  JSON.parse(readFileSync('assets/report.schema.json', 'utf8')),
);
const TIDES = JSON.stringify(BASE_DEFINITION, null, 2);
const BROKEN = TIDES.replace('/TideList', '/NoSuchList').replace(
  '"Harbour Tides"',
  '"Harbour Tides of All the Northern Coasts"',
);

const EMIT = ['new-connector-config', '--config-file', 'config.json', '--output-directory', 'out'];
const FILES = {'config.json': CONFIG, 'openapi.json': TIDES};

// Calls of every command with every kind of end.
const RUNS: readonly (readonly [string, MemoryFiles, readonly string[], number])[] = [
  ['files written', FILES, EMIT, 0],
  ['files that would be written', FILES, [...EMIT, '--dry-run'], 0],
  ['findings', {...FILES, 'openapi.json': BROKEN}, EMIT, 1],
  ['a broken definition', {...FILES, 'openapi.json': '{"swagger": "2.0"'}, EMIT, 1],
  ['a broken config', {'config.json': '{,}'}, EMIT, 2],
  ['no config', {}, EMIT, 2],
  ['a folder in the way', {...FILES, 'out/x': ''}, EMIT, 2],
  ['a connector', FILES, ['test-connector', 'config.json', '--ruleset', 'verified'], 0],
  [
    'several connectors',
    {...FILES, 'a/apiDefinition.json': BROKEN, 'b/apiProperties.json': '{"properties": {}}'},
    ['test-connector', '.', 'a', 'openapi.json'],
    1,
  ],
  ['nothing to test', {}, ['test-connector', 'nowhere'], 2],
  ['the list of rules', {}, ['get-rule'], 0],
  ['a rule', {}, ['get-rule', 'info-title-length'], 0],
  ['an unknown rule', {}, ['get-rule', 'no-such-rule-at-all'], 2],
];

describe('--json', () => {
  test.each(RUNS)('%s: a document of the schema', async (_, files, argv, expected) => {
    const {exitCode, document} = await run(argv, files);
    validate(document);
    expect(validate.errors ?? []).toEqual([]);
    expect(document).toMatchObject({command: argv[0], ok: expected === 0});
    expect(exitCode).toBe(expected);
  });

  test.each(RUNS)(
    '%s: pointers resolve, and lines are those of the values',
    async (_, files, argv) => {
      const {document, host} = await run(argv, files);
      for (const {file, pointer, line, column} of document.diagnostics) {
        const bytes = host.files.get(file);
        if (!bytes || line === undefined) continue;
        const source = (await parseSource(file, bytes)).value;
        if (source)
          expect([file, pointer, resolvePointer(source.value, pointer) !== undefined]).toEqual([
            file,
            pointer,
            true,
          ]);
        const text = new TextDecoder().decode(bytes).split('\n')[line - 1] ?? '';
        expect(text.length).toBeGreaterThanOrEqual((column ?? 1) - 1);
      }
    },
  );

  test.each([
    [
      ['new-conector-config', '--json'],
      'new-conector-config',
      "unknown command 'new-conector-config' (Did you mean new-connector-config?)",
    ],
    [
      ['new-connector-config', '--json'],
      'new-connector-config',
      "required option '--config-file <file>' not specified",
    ],
    [['test-connector', '--format', 'json'], 'test-connector', "missing required argument 'path'"],
    [
      ['test-connector', 'x', '--format=json', '--rulset', 'a'],
      'test-connector',
      "unknown option '--rulset' (Did you mean --ruleset?)",
    ],
    [['--json'], '', "unknown option '--json'"],
    [['Test-CustomConnector', '-Json'], 'test-connector', "missing required argument 'path'"],
  ])('%j is wrong usage, told in the document', (words, command, problem) => {
    const {status, stdout, stderr} = connectorsmith(words, {cwd: folderWith({})});
    const document = JSON.parse(stdout);
    validate(document);
    expect(validate.errors ?? []).toEqual([]);
    expect(document).toMatchObject({
      command,
      ok: false,
      diagnostics: [
        {rule: 'usage', message: `Unexpected call, expected one that \`--help\` shows: ${problem}`},
      ],
    });
    expect({status, stderr}).toEqual({status: 2, stderr: ''});
  });

  test.each(CMDLETS)('$name without more: a document of the schema', async ({name}) => {
    const {exitCode, document} = await run([name], {});
    validate(document);
    expect(validate.errors ?? []).toEqual([]);
    expect(document).toMatchObject({command: name, ok: exitCode === 0});
  });

  test('the schema lets nothing pass that it does not name', () => {
    const faultless = {
      command: 'a',
      ok: true,
      diagnostics: [],
      files: [],
      commands: [],
      result: {},
    };
    const finding = {rule: 'a', severity: 'error', file: '', pointer: '', message: 'a'};
    expect(validate(faultless)).toBe(true);
    const wrong = [
      {...faultless, more: 1},
      {...faultless, ok: undefined},
      {...faultless, commands: [[]]},
      {...faultless, diagnostics: [{...finding, line: 1}]},
      {...faultless, diagnostics: [{...finding, severity: 'fatal'}]},
      {...faultless, diagnostics: [{...finding, pointer: 'a'}]},
      {...faultless, diagnostics: [{...finding, excerpt: ''}]},
    ];
    for (const document of wrong)
      expect([document, validate(JSON.parse(JSON.stringify(document)))]).toEqual([document, false]);
  });
});

test('a finding has rule, code, policy and source, and keys come in one order', async () => {
  const {document} = await emit({
    'openapi.json': BROKEN,
    'config.json': configOf({publisherKind: 'verified'}),
  });
  const found = document.diagnostics.find(({rule}) => rule === 'info-title-length');
  expect(found).toMatchObject({
    code: 'FieldLengthExceeded',
    policy: '5000.2.2.1',
    severity: 'error',
    file: 'openapi.json',
    pointer: '/info/title',
    line: 4,
    column: 14,
  });
  expect(Object.keys(found ?? {})).toEqual([
    'rule',
    'code',
    'policy',
    'severity',
    'file',
    'pointer',
    'line',
    'column',
    'message',
    'source',
  ]);
});
