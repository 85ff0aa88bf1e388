import {mkdirSync, symlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from '@jest/globals';
import {CONNECTOR, connectorsmith, folderWith} from './support/process.js';

const BASE = JSON.parse(CONNECTOR['openapi.json']);
const DEFINITION = JSON.stringify({
  ...BASE,
  definitions: {...BASE.definitions, Linked: {$ref: 'linked/schema.json'}},
});
const CALL = ['new-connector-config', '--config-file', 'config.json', '--output-directory', 'out'];

// Where a link in the folder of the config leads, and what comes of a reference through it.
test.each([
  ['out of the folder', '../outside', 1, 'through a link to outside of the folder of the config'],
  ['elsewhere in the folder', 'inside', 0, ''],
])('a link %s', (_, target, status, said) => {
  const root = folderWith({
    'outside/schema.json': '{"type": "string", "description": "not yours"}',
    'connector/inside/schema.json': '{"type": "string"}',
  });
  const cwd = join(root, 'connector');
  mkdirSync(cwd, {recursive: true});
  writeFileSync(join(cwd, 'config.json'), CONNECTOR['config.json']);
  writeFileSync(join(cwd, 'openapi.json'), DEFINITION);
  symlinkSync(target, join(cwd, 'linked'));
  const run = connectorsmith(CALL, {cwd});
  expect(run.stdout).toContain(said);
  expect(run.stdout + run.stderr).not.toContain('not yours');
  expect(run.status).toBe(status);
});
