import {spawnSync} from 'node:child_process';
import {existsSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {writeConnector} from './inputs.mjs';
import {CLI, timesOf} from './measure.mjs';

/** Linters of others, for scale: installed into the benchmark's own folder, pinned, never into the project. */
const PACKAGES = ['@redocly/cli@2.2.2', '@stoplight/spectral-cli@6.15.0'];

/** What other linters take on the same definition, as a multiple of ours; none where they cannot be installed. */
export function otherLinterFigures(folder) {
  const connector = join(folder, 'compared');
  writeConnector(connector, 300_000);
  if (!install(folder)) return [];
  writeFileSync(join(folder, '.spectral.yaml'), 'extends: ["spectral:oas"]\n');
  const definition = join(connector, 'apiDefinition.swagger.json');
  const calls = [
    [CLI, 'test-connector', definition],
    [join(folder, 'node_modules/@redocly/cli/bin/cli.js'), 'lint', definition],
    [
      join(folder, 'node_modules/@stoplight/spectral-cli/dist/index.js'),
      'lint',
      '--ruleset',
      join(folder, '.spectral.yaml'),
      definition,
    ],
  ];
  const [ours, redocly, spectral] = timesOf(calls, 3);
  return [
    {figure: 'test-connector, 300 KB / redocly lint', goal: 1, measured: ours / redocly},
    {figure: 'test-connector, 300 KB / spectral lint', goal: 1, measured: ours / spectral},
  ];
}

function install(folder) {
  const words = [
    'install',
    '--prefix',
    folder,
    '--no-save',
    '--silent',
    '--ignore-scripts',
    ...PACKAGES,
  ];
  const {status} = spawnSync('npm', words, {stdio: 'ignore'});
  const isThere = status === 0 && existsSync(join(folder, 'node_modules/@redocly/cli'));
  if (!isThere) console.log('skipped: redocly and spectral cannot be installed here');
  return isThere;
}
