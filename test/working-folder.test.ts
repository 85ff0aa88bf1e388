import {spawnSync} from 'node:child_process';
import {join} from 'node:path';
import {expect, test} from '@jest/globals';
import {CONNECTOR, folderWith} from './support/process.js';

const CLI = join(process.cwd(), 'dist/cli.js');
const GONE = 'Unexpected working folder that is not there any more';

const elsewhere = folderWith(CONNECTOR);
const config = join(elsewhere, 'config.json');

// Calls, and what is said of the folder that is gone: nothing where they do not need it.
const CALLS = [
  [['test-connector', '.'], 2, GONE],
  [['new-connector-config', '--config-file', config, '--output-directory', 'out'], 2, GONE],
  [['get-connector', '--pac-path', process.execPath], 1, GONE],
  [['test-connector', config], 0, undefined],
  [['get-rule', 'info-required'], 0, undefined],
] as const;

// Windows removes no folder that somebody works in.
(process.platform === 'win32' ? test.skip : test).each(CALLS)(
  '%j in a folder that was removed ends with %i',
  (words, expected, problem) => {
    const {status, diagnostics} = runInRemovedFolder([...words, '--json']);
    expect({status, messages: diagnostics.map(({message}) => message)}).toEqual({
      status: expected,
      messages: problem === undefined ? [] : [expect.stringContaining(problem)],
    });
  },
);

function runInRemovedFolder(words: readonly string[]) {
  const script = 'mkdir gone && cd gone && rmdir ../gone && exec "$@"';
  const argv = ['-c', script, 'sh', process.execPath, CLI, ...words];
  const {status, stdout} = spawnSync('sh', argv, {cwd: folderWith({}), encoding: 'utf8'});
  const {diagnostics} = JSON.parse(stdout) as {diagnostics: {message: string}[]};
  return {status, diagnostics};
}
