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
