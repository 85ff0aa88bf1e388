import {describe, expect, test} from '@jest/globals';
import {objectOf} from '../src/core/json/value.js';
import {BASE_DEFINITION} from './support/example-connector.js';
import {CONNECTOR, connectorsmith, folderWith, pathsIn} from './support/process.js';
import {configOf, emit, errors, written} from './support/run.js';
import {at} from './support/sign-in.js';

// Each test is named after what the original PowerShell module did.

describe('input', () => {
  test.each([
    ['a trailing comma', '{"swagger": "2.0",}'],
    ['a comment', '{"swagger": "2.0" /* two */}'],
    ['the same key twice', '{"swagger": "2.0", "swagger": "2.0"}'],
    ['a missing comma', '{"swagger": "2.0" "info": {}}'],
    ['text after the document', '{"swagger": "2.0"} more'],
  ])('%s passed, or was a crash', async (_, text) => {
    const run = await emit({'openapi.json': text});
    expect(errors(run)).toEqual([
      expect.stringMatching(/^openapi\.json:1:\d+ {2}def-json-strict: Unexpected /),
    ]);
  });

  test('keys that differ only in case were a crash', async () => {
    const definitions = {...(BASE_DEFINITION['definitions'] as object), tidelist: {type: 'object'}};
    const run = await emit({'openapi.json': JSON.stringify({...BASE_DEFINITION, definitions})});
    expect(errors(run)).toEqual([]);
    expect(Object.keys(objectOf(written(run, 'apiDefinition.json')['definitions']))).toEqual([
      'TideList',
      'tidelist',
    ]);
  });

  test('OpenAPI 3 was copied, with a line about no authentication', async () => {
    const run = await emit({'openapi.json': '{"openapi": "3.0.1", "info": {}, "paths": {}}'});
    expect(errors(run)).toEqual([
      expect.stringContaining('/openapi def-swagger-version: Unexpected OpenAPI version `3.0.1`'),
    ]);
  });

  test('YAML was copied as it was, under a name of JSON', async () => {
    const run = await emit({
      'api.yaml': JSON.stringify(BASE_DEFINITION).replace('{', '{ '),
      'config.json': configOf({apiDefinition: 'api.yaml'}),
    });
    expect(written(run, 'apiDefinition.json')).toEqual(JSON.parse(JSON.stringify(BASE_DEFINITION)));
  });

  test('an icon of another format was copied, under a name of PNG', async () => {
    const run = await emit({
      'icon.jpg': new Uint8Array([0xff, 0xd8, 0xff, 0xe0]),
      'config.json': configOf({icon: 'icon.jpg'}),
    });
    expect([...(run.host.files.get('out/icon.png') ?? [])].slice(0, 4)).toEqual([
      0x89, 0x50, 0x4e, 0x47,
    ]);
  });

  test('without an icon nothing worked', async () => {
    expect((await emit({})).document.files).toContain('out/icon.png');
  });

  test('the brand colour was the one that certification refuses', async () => {
    expect(at(await emit({}), '/iconBrandColor')).toBe('#1b4f72');
    expect(
      at(await emit({'config.json': configOf({publisherKind: 'independent'})}), '/iconBrandColor'),
    ).toBe('#da3b01');
  });
});

describe('runs', () => {
  const CALL = [
    'New-CustomConnectorConfig',
    '-ConfigFile',
    'config.json',
    '-OutputDirectory',
    'out',
  ];

  test('failures ended with exit code 0, and left half of the files', () => {
    const cwd = folderWith({
      ...CONNECTOR,
      'config.json': '{"apiDefinition": "openapi.json", "icon": "missing.png"}',
    });
    expect(connectorsmith(CALL, {cwd}).status).toBe(1);
    expect(pathsIn(cwd)).toEqual(['config.json', 'openapi.json']);
  });

  test('-WhatIf wrote all the same', () => {
    const cwd = folderWith(CONNECTOR);
    expect(connectorsmith([...CALL, '-WhatIf'], {cwd}).status).toBe(0);
    expect(pathsIn(cwd)).toEqual(['config.json', 'openapi.json']);
  });

  test('paths were taken from the current directory, and brackets as wildcards', () => {
    const cwd = folderWith({
      'in/config.json': '{"apiDefinition": "[a]*?.json"}',
      'in/[a]*?.json': CONNECTOR['openapi.json'],
      'in/a.json': '{}',
    });
    const words = [
      'New-CustomConnectorConfig',
      '-ConfigFile',
      'in/config.json',
      '-OutputDirectory',
      'out/[1]',
    ];
    expect(connectorsmith(words, {cwd}).status).toBe(0);
    expect(pathsIn(cwd)).toContain('out/[1]/apiDefinition.json');
  });

  test('an absolute output folder left a stray tree', () => {
    const cwd = folderWith(CONNECTOR);
    const elsewhere = folderWith({});
    const words = [...CALL.slice(0, -1), `${elsewhere}/new/out`];
    expect(connectorsmith(words, {cwd}).status).toBe(0);
    expect(pathsIn(cwd)).toEqual(['config.json', 'openapi.json']);
    expect(pathsIn(elsewhere)).toContain('new/out/settings.json');
  });

  test('a folder that had files was written over', () => {
    const cwd = folderWith({...CONNECTOR, 'out/apiDefinition.json': 'mine'});
    expect(connectorsmith(CALL, {cwd}).status).toBe(2);
    expect(pathsIn(cwd)).toEqual(['config.json', 'openapi.json', 'out/apiDefinition.json']);
  });
});
