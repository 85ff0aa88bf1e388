import {spawnSync} from 'node:child_process';
import {mkdtempSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, expect, test} from '@jest/globals';
import {
  bundle,
  bytesOf,
  complete,
  filesOf,
  sampleFiles,
  TEXTS,
} from './support/certification-bundle.js';
import {BASE_DEFINITION} from './support/example-connector.js';
import {errors, findings, run} from './support/run.js';

describe.each(readdirSync('samples'))('sample %s', sample => {
  const files = sampleFiles(sample);
  const config = JSON.parse(String(Buffer.from(files['config.json'] ?? '')));

  test.each([
    ['verified', 'certified-connectors'],
    ['independent', 'independent-publisher-connectors'],
  ])('as %s: has no findings, and only the files that may be submitted', async (kind, parent) => {
    const members = {
      certification: TEXTS,
      stackOwner: config.publisher,
      ...config,
      ...(kind === 'independent' ? {iconBrandColor: '#da3b01'} : {}),
      publisherKind: kind,
    };
    const done = await bundle({...files, 'config.json': JSON.stringify(members)});
    expect(findings(done)).toEqual([]);
    expect(done.document.diagnostics.map(({rule}) => rule)).not.toContain('props-multiauth-tool');
    const submitted = filesOf(done).filter(name => name.startsWith(`out/${parent}/`));
    expect(
      submitted.map(name => name.split('/').at(-1)).filter(name => name !== 'script.csx'),
    ).toEqual([
      'apiDefinition.swagger.json',
      'apiProperties.json',
      ...(kind === 'verified' ? ['icon.png'] : []),
      'readme.md',
    ]);
    const shown = submitted.map(name => String(bytesOf(done, name.slice(4)))).join('\n');
    const {clientId} = {clientId: undefined, ...config.oauth2};
    if (clientId) expect(shown).not.toContain(clientId);
    expect(shown.includes('"clientId": "')).toBe(shown.includes('"clientId": "[[CLIENT_ID]]"'));
  });
});

test('what is submitted passes the rules again, as files in a folder', async () => {
  const definition = JSON.stringify(BASE_DEFINITION, null, 2);
  const done = await bundle({'openapi.json': definition, 'config.json': complete()});
  const files = Object.fromEntries(done.host.files);
  const again = await run(['test-connector', 'out', '--ruleset', 'verified'], files);
  expect(findings(again)).toEqual([]);
});

test('an error of a rule stops everything', async () => {
  const done = await bundle({'config.json': complete({title: 'The Harbour Tides API'})});
  expect(errors(done).join('\n')).toContain('info-title-restricted-words');
  expect(filesOf(done)).toEqual([]);
});

test('a title cannot lead out of the folder', async () => {
  const done = await bundle({'config.json': complete({title: '../../Tides: high/low'})});
  expect(filesOf(done).filter(name => name.includes('readme'))).toEqual([
    'out/certified-connectors/Tides high low/readme.md',
  ]);
});

test('the command writes a bundle from the sample', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bundle-'));
  const config = ['--config-file', 'samples/certified/config.json'];
  const call = ['new-certification-bundle', ...config, '--output-directory', join(folder, 'out')];
  const {status, stderr} = spawnSync(process.execPath, ['dist/cli.js', ...call], {
    encoding: 'utf8',
  });
  const names = readdirSync(join(folder, 'out'), {recursive: true}).map(String).sort();
  rmSync(folder, {recursive: true});
  expect([status, stderr]).toEqual([0, expect.stringContaining('CHECKLIST.md')]);
  expect(names.map(name => name.replaceAll('\\', '/'))).toEqual([
    'CHECKLIST.md',
    'certified-connectors',
    'certified-connectors/Night Ferries',
    'certified-connectors/Night Ferries/apiDefinition.swagger.json',
    'certified-connectors/Night Ferries/apiProperties.json',
    'certified-connectors/Night Ferries/icon.png',
    'certified-connectors/Night Ferries/readme.md',
    'upload',
    'upload/intro.md',
  ]);
});
