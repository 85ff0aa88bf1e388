import {execFileSync, spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, expect, test} from '@jest/globals';
import {readCentralDirectory} from '../src/core/zip/central-directory.js';
import {writeZip} from '../src/core/zip/write-zip.js';
import {
  bundle,
  bytesOf,
  complete,
  FOLDER,
  filesOf,
  sampleFiles,
  TEXTS,
} from './support/certification-bundle.js';
import {exportedSolutions, WITH_SOLUTIONS} from './support/exported-solutions.js';
import {errors, findings, textOf} from './support/run.js';

function zipNames(bytes: Uint8Array): string[] {
  const directory = readCentralDirectory(bytes);
  if (directory.problem !== undefined) throw new Error(directory.problem);
  return directory.entries.map(({name}) => name);
}

const config = {'config.json': complete()};
const solutions = exportedSolutions(await bundle(config), FOLDER);
const files = {...config, ...solutions};

describe('the upload', () => {
  test('holds the solutions byte for byte, and is the same every time', async () => {
    const done = await bundle(files, WITH_SOLUTIONS);
    expect(findings(done)).toEqual([]);
    const packed = bytesOf(done, 'upload/ConnectorPackage.zip');
    expect(zipNames(packed)).toEqual(['intro.md', 'package.zip']);
    const areIn = Object.values(solutions).map(zip => packed.includes(Buffer.from(zip)));
    expect(areIn).toEqual([true, true]);
    const again = await bundle(files, WITH_SOLUTIONS);
    expect(bytesOf(again, 'upload/ConnectorPackage.zip').equals(packed)).toBe(true);
    expect(done.host.files.get('in/c.zip')).toEqual(new Uint8Array(solutions['in/c.zip']));
    const checklist = textOf(done, 'CHECKLIST.md');
    expect(checklist).toContain(
      '- [x] Take the exported solutions, byte for byte, into `upload/ConnectorPackage.zip`',
    );
    expect(checklist).toContain('- [x] Check the package as the gate does');
  });

  test('is open in the checklist without solutions', async () => {
    const done = await bundle(files);
    expect(filesOf(done)).not.toContain('out/upload/ConnectorPackage.zip');
    expect(textOf(done, 'CHECKLIST.md')).toContain('- [ ] Check and pack them');
  });

  test('has customProperties.json where users choose how to sign in', async () => {
    const sample = sampleFiles('two-sign-ins');
    const members = JSON.parse(String(Buffer.from(sample['config.json'] ?? '')));
    const owner = {stackOwner: members.publisher, publisherKind: 'verified'};
    const verified = {...members, ...owner, certification: TEXTS};
    const connector = {...sample, 'config.json': JSON.stringify(verified)};
    const folder = 'certified-connectors/Garden Sensors';
    const exported = exportedSolutions(await bundle(connector), folder);
    const done = await bundle({...connector, ...exported}, WITH_SOLUTIONS);
    expect(findings(done)).toEqual([]);
    expect(zipNames(bytesOf(done, 'upload/ConnectorPackage.zip'))).toEqual([
      'customProperties.json',
      'intro.md',
      'package.zip',
    ]);
  });

  test('is flat for ISV Studio', async () => {
    const done = await bundle(config, ['--isv-studio']);
    expect(zipNames(bytesOf(done, 'upload/IsvStudio.zip'))).toEqual([
      'apiDefinition.swagger.json',
      'apiProperties.json',
      'icon.png',
    ]);
  });

  test.each([
    [
      'one solution without the other',
      {},
      WITH_SOLUTIONS.slice(0, 2),
      'call without `--flow-solution`',
    ],
    [
      'a missing file',
      {},
      ['--connector-solution', 'x.zip', ...WITH_SOLUTIONS.slice(2)],
      'path of a missing file',
    ],
    ['no zip', {'in/c.zip': 'PK'}, WITH_SOLUTIONS, 'bytes that are no zip'],
    [
      'a cut zip',
      {'in/c.zip': solutions['in/c.zip'].subarray(0, -4)},
      WITH_SOLUTIONS,
      'zip that breaks off',
    ],
    [
      'another zip',
      {'in/c.zip': writeZip(new Map([['a/solution.xml', '']]))},
      WITH_SOLUTIONS,
      'zip without `solution.xml`',
    ],
    [
      'two of one name',
      {'f/C.zip': solutions['in/f.zip']},
      [...WITH_SOLUTIONS.slice(0, 3), 'f/C.zip'],
      'second solution called `C.zip`',
    ],
    [
      'an independent publisher',
      {'config.json': complete({publisherKind: 'independent', iconBrandColor: '#da3b01'})},
      WITH_SOLUTIONS,
      'solutions for an independent publisher',
    ],
  ])('refuses %s, and writes nothing', async (_, changed, flags, found) => {
    const done = await bundle({...files, ...changed}, flags);
    expect(errors(done)).toEqual([
      expect.stringMatching(/ (certification-solution|usage): Unexpected .+, expected /),
    ]);
    expect(errors(done)[0]).toContain(`Unexpected ${found}`);
    expect(done.exitCode).toBe(found.startsWith('call') ? 2 : 1);
    expect(filesOf(done)).toEqual([]);
  });
});

const PYTHON = spawnSync('python3', ['--version']).status === 0;

(PYTHON ? test : test.skip)('another program reads the zips (needs python3)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bundle-'));
  const file = join(folder, 'a.zip');
  const long = 'Tides. '.repeat(5000);
  writeFileSync(
    file,
    writeZip(
      new Map<string, string | Uint8Array>([
        ['ü/long.txt', long],
        ['b.zip', writeZip(new Map())],
      ]),
    ),
  );
  const script =
    'import sys, zipfile\nz = zipfile.ZipFile(sys.argv[1])\nprint(z.testzip(), z.namelist(), len(z.read("ü/long.txt")))';
  const heard = execFileSync('python3', ['-X', 'utf8', '-c', script, file], {encoding: 'utf8'});
  rmSync(folder, {recursive: true});
  expect(heard.trim()).toBe(`None ['b.zip', 'ü/long.txt'] ${long.length}`);
});
