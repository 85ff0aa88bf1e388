import {describe, expect, test} from '@jest/globals';
import {runCommandLine} from '../src/command-line/run.js';
import {answering, refersTo} from './support/answering.js';
import {createMemoryHost, type MemoryFiles} from './support/memory-host.js';
import {CONFIG} from './support/run.js';

const BROKEN = '{\n  "swagger": "2.0",\n  "info": {"title": "Tides",}\n}';
const BROKEN_YAML = 'swagger: "2.0"\ninfo:\n\ttitle: Tides\n';
const EMIT = ['new-connector-config', '--config-file', 'config.json', '--output-directory', 'out'];

// What is broken, the files, the line that is shown below the finding, and the calls that come upon it.
const CASES: readonly (readonly [string, MemoryFiles, string, readonly (readonly string[])[]])[] = [
  [
    'a definition',
    {'openapi.json': BROKEN, 'config.json': CONFIG},
    '    "info": {"title": "Tides",}',
    [
      ['test-connector', 'openapi.json'],
      ['test-connector', 'config.json'],
      ['compare-connector', 'config.json', 'config.json'],
      EMIT,
    ],
  ],
  [
    'a definition in YAML',
    {'openapi.yaml': BROKEN_YAML, 'config.json': CONFIG.replace('.json', '.yaml')},
    '    title: Tides',
    [['test-connector', 'openapi.yaml'], ['test-connector', 'config.json'], EMIT],
  ],
  [
    'a file that a definition refers to',
    {
      'openapi.json': answering({
        type: 'object',
        properties: {one: refersTo('list.json'), other: refersTo('list.json#/a')},
      }),
      'list.json': '{\n  "a": 1,,\n}',
      'config.json': CONFIG,
    },
    '    "a": 1,,',
    [['test-connector', 'openapi.json'], ['test-connector', 'config.json'], EMIT],
  ],
  [
    'a config',
    {'config.json': '{\n  "apiDefinition": "openapi.json",\n  "clientSecret": "s3cret",\n}'},
    '    }',
    [['test-connector', 'config.json'], EMIT, [...EMIT, '--environment-name', 'test']],
  ],
  [
    'a config, in the line of a secret',
    {'config.json': '{\n  "apiDefinition": "openapi.json",\n  "clientSecret": "s3cret",,\n}'},
    '    "clientSecret": "******",,',
    [['test-connector', 'config.json'], EMIT],
  ],
];

describe.each(CASES)('%s that does not parse', (_, files, line, calls) => {
  test.each(calls.map(call => [call.join(' '), call]))('%s shows its line', async (_name, call) => {
    const host = createMemoryHost(files);
    await runCommandLine([...call], host);
    const lines = host.out().split('\n');
    const shown = lines.filter(one => one === line);
    const isTwice = call[0] === 'compare-connector';
    expect({out: host.out(), shown: shown.length}).toEqual({
      out: host.out(),
      shown: isTwice ? 2 : 1,
    });
    expect(lines[lines.indexOf(line) - 1]).toMatch(/error {2}Unexpected .*(syntax|strict|config)/);
  });
});
