import {symlinkSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from '@jest/globals';
import {BASE_DEFINITION} from './support/example-connector.js';
import {connectorsmith, folderWith} from './support/process.js';
import {configOf, emit, errors} from './support/run.js';

const DEFINITION = JSON.stringify(BASE_DEFINITION);
const HERE = {words: ['--output-directory', '.', '--force']};

test('an input is never replaced by another content, not even by force', async () => {
  const run = await emit(
    {
      'apiDefinition.json': DEFINITION,
      'config.json': configOf({apiDefinition: 'apiDefinition.json', title: 'Other Tides'}),
    },
    HERE,
  );
  expect(errors(run)).toEqual([
    'apiDefinition.json  output-directory: Unexpected output over `apiDefinition.json`, which the config reads, expected another folder or another name of that file',
  ]);
  expect(run.exitCode).toBe(2);
  expect(run.document.files).toEqual([]);
});

test('an input that stays as it is may lie where the output goes', async () => {
  const run = await emit(
    {
      'apiDefinition.json': DEFINITION,
      'config.json': configOf({apiDefinition: 'apiDefinition.json'}),
    },
    HERE,
  );
  expect(errors(run)).toEqual([]);
  expect(run.document.files).toContain('apiProperties.json');
});

test('an empty path is no folder', async () => {
  const run = await emit({}, {words: ['--output-directory', '']});
  expect(errors(run)).toEqual([
    expect.stringContaining('Unexpected empty path, expected the folder to write into'),
  ]);
  expect(run.exitCode).toBe(2);
});

test('an input is also known behind a link', () => {
  const config = configOf({apiDefinition: 'apiDefinition.json', title: 'Other Tides'});
  const cwd = folderWith({'own/config.json': config, 'own/apiDefinition.json': DEFINITION});
  symlinkSync('own', join(cwd, 'link'));
  const words = ['new-connector-config', '--config-file', 'own/config.json'];
  const {status, stdout} = connectorsmith([...words, '--output-directory', 'link', '--force'], {
    cwd,
  });
  expect(stdout).toContain('Unexpected output over `link/apiDefinition.json`');
  expect(status).toBe(2);
});
