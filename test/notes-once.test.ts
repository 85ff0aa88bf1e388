import {expect, test} from '@jest/globals';
import {BASE_DEFINITION} from './support/example-connector.js';
import {connectorsmith, folderWith} from './support/process.js';

const TITLE = 'Tides of all the harbours in the north';
const DEFINITION = JSON.stringify({
  ...BASE_DEFINITION,
  info: {...(BASE_DEFINITION['info'] as object), title: TITLE},
});
const CHOICE = {'info-title-length': {severity: 'note', reason: 'agreed'}};

function notesIn(files: Readonly<Record<string, string>>, rule: string): string[] {
  const cwd = folderWith(files);
  const {stdout} = connectorsmith(['test-connector', '--json', '--ruleset', 'verified', '.'], {
    cwd,
  });
  const found: {rule: string; severity: string; message: string}[] = JSON.parse(stdout).diagnostics;
  return found.filter(one => one.rule === rule && one.severity === 'note').map(one => one.message);
}

test('notes of a rule are told once a run, with their number', () => {
  const files = {'a/apiDefinition.json': DEFINITION, 'b/apiDefinition.json': DEFINITION};
  expect(notesIn(files, 'info-title-unique')).toEqual([
    expect.stringMatching(/ \(the first of 2\)$/),
  ]);
});

test('findings that a config made notes are all told', () => {
  const config = JSON.stringify({apiDefinition: 'openapi.json', connectorsmith: {rules: CHOICE}});
  const files = {
    'a/config.json': config,
    'a/openapi.json': DEFINITION,
    'b/config.json': config,
    'b/openapi.json': DEFINITION,
  };
  expect(notesIn(files, 'info-title-length')).toHaveLength(2);
});
