// Rewrites samples/*/expected from what the command writes now. Review the difference.
import {spawnSync} from 'node:child_process';
import {readdirSync, rmSync} from 'node:fs';

for (const name of readdirSync('samples')) {
  const folder = `samples/${name}`;
  rmSync(`${folder}/expected`, {recursive: true, force: true});
  const words = [
    'new-connector-config',
    '--config-file',
    `${folder}/config.json`,
    '--output-directory',
    `${folder}/expected`,
  ];
  const {status} = spawnSync(process.execPath, ['dist/cli.js', ...words], {
    stdio: 'inherit',
    env: {...process.env, LAB_BOOKINGS_CLIENT_ID: '00000000-0000-0000-0000-00000000000a'},
  });
  if (status !== 0) process.exitCode = 1;
}
