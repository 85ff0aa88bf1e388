import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {expect, test} from '@jest/globals';
import {CONNECTOR, contentsOf, folderWith} from './support/process.js';

const OLD = {
  'out/apiDefinition.json': 'old',
  'out/apiProperties.json': 'old',
  'out/settings.json': 'old',
  'out/icon.png': 'old',
};

/** As on a network drive: every rename takes a while, and says that it began. */
const SLOW_DISK = `data:text/javascript,${encodeURIComponent(`
  import disk from 'node:fs/promises';
  import {syncBuiltinESMExports} from 'node:module';
  const {rename} = disk;
  disk.rename = async (...words) => {
    process.stderr.write('renaming');
    await new Promise(done => setTimeout(done, 100));
    return rename(...words);
  };
  syncBuiltinESMExports();
`)}`;

test.each(['SIGINT', 'SIGTERM'] as const)(
  '%s while files are put in place changes nothing',
  async signal => {
    const cwd = folderWith({...CONNECTOR, ...OLD});
    const cli = join(process.cwd(), 'dist/cli.js');
    const words = [
      'new-connector-config',
      '--config-file',
      'config.json',
      '--output-directory',
      'out',
    ];
    const child = spawn(process.execPath, ['--import', SLOW_DISK, cli, ...words, '--force'], {cwd});
    await once(child.stderr, 'data');
    await wait(150);
    child.kill(signal);
    const [, ended] = await once(child, 'close');
    expect(ended).toBe(signal);
    expect(contentsOf(cwd)).toEqual(contentsOf(folderWith({...CONNECTOR, ...OLD})));
  },
);
