import {existsSync} from 'node:fs';
import {describe, expect, test} from '@jest/globals';
import {CONNECTOR, connectorsmith, folderWith} from './support/process.js';

const MAKE = ['new-connector-config', '--output-directory', 'out', '--config-file'];
const BUNDLE = ['new-certification-bundle', '--output-directory', 'out', '--config-file'];
const SOLUTIONS = ['--connector-solution', 'folder', '--flow-solution', 'f.zip'];
const DEVICE = '/dev/null';

const cwd = folderWith({
  ...CONNECTOR,
  'folder/x': '',
  'definition.json': config({apiDefinition: 'folder'}),
  'icon.json': config({icon: 'folder'}),
  'script.json': config({script: 'folder'}),
  'readme.md/x': '',
  'text.json': config({publisherKind: 'verified', certification: {faq: 'readme.md'}}),
  'device.json': config({icon: DEVICE}),
});

function config(members: object): string {
  return JSON.stringify({apiDefinition: 'openapi.json', ...members});
}

// Calls whose path leads to something else than a file, and what is said of it.
const FOLDERS = [
  ['a config', [...MAKE, 'folder'], 'folder, expected a config.json at this path'],
  ['a definition', [...MAKE, 'definition.json'], 'path of a folder, expected a file at `folder`'],
  ['an icon', [...MAKE, 'icon.json'], 'path of a folder, expected a file at `folder`'],
  ['a script', [...MAKE, 'script.json'], 'path of a folder, expected a file at `folder`'],
  ['a text', [...BUNDLE, 'text.json'], 'path of a folder, expected a file at `readme.md`'],
  [
    'a solution',
    [...BUNDLE, 'config.json', ...SOLUTIONS],
    'path of a folder, expected an exported solution',
  ],
] as const;

const DEVICES = [
  ['a config', [...MAKE, DEVICE], 'device or pipe, expected a config.json at this path'],
  [
    'an icon',
    [...MAKE, 'device.json'],
    `path of a device or pipe, expected a file at \`${DEVICE}\``,
  ],
  ['a connector', ['test-connector', DEVICE], `device or pipe \`${DEVICE}\`, expected a connector`],
] as const;

describe('a folder is not missing', () => {
  test.each(FOLDERS)('as %s', (_, words, expected) => expectSaid(words, expected));
});

(existsSync(DEVICE) ? describe : describe.skip)(`a device is not missing (${DEVICE})`, () => {
  test.each(DEVICES)('as %s', (_, words, expected) => expectSaid(words, expected));
});

function expectSaid(words: readonly string[], expected: string): void {
  const {status, stdout} = connectorsmith([...words, '--json'], {cwd});
  const messages = JSON.parse(stdout).diagnostics.map(({message}: {message: string}) => message);
  expect(status).toBeGreaterThan(0);
  expect(messages).toContainEqual(expect.stringContaining(`Unexpected ${expected}`));
}
