import {join} from 'node:path';
import {beforeEach, describe, expect, test} from '@jest/globals';
import {writeAssets} from './support/pac-assets.js';
import {
  CREATE,
  GUID,
  lastCall,
  messages,
  sentProperties,
  signIn,
  verbs,
  wordBehind,
} from './support/pac-calls.js';
import {placeForEachTest} from './support/pac-place.js';

const place = placeForEachTest();

const LOOKED_TWICE = ['connector list', 'connector create', 'connector list'];

describe('new-connector with a script', () => {
  beforeEach(async () => {
    await signIn(place);
    const properties = {scriptOperations: ['ListTides'], stackOwner: 'Harbour Tides'};
    writeAssets(join(place.folder, 'assets'), {hasScript: true, properties});
  });

  test.each([
    ['at once', [], '', ['connector list', 'connector create']],
    ['in stages, as asked', ['--stage'], '', ['connector create', 'connector update']],
    [
      'in stages, after the known failure',
      [],
      'provisioning',
      [...LOOKED_TWICE, 'connector create', 'connector update'],
    ],
    [
      'in stages, after the known failure, where pac did not list what was there',
      [],
      'provisioning,list-1',
      [...LOOKED_TWICE, 'connector create', 'connector update'],
    ],
  ])('%s', async (_, words, failure, expected) => {
    const env = {STAND_IN_PAC_FAIL: failure};
    const {exitCode, stderr} = await place.run([...CREATE, ...words, '--save'], {env});
    expect([exitCode, verbs(place).slice(1)]).toEqual([0, expected]);
    expect(sentProperties(lastCall(place)).properties).not.toHaveProperty('stackOwner');
    expect(sentProperties(lastCall(place)).properties.scriptOperations).toEqual(['ListTides']);
    expect(wordBehind(lastCall(place), '--script-file')).toMatch(/script\.csx$/);
    if (expected.length === 2 && words.length === 0) return;
    expect(stderr).toContain('without its script, which is added then');
    const [first] = place
      .calls()
      .filter(({args}) => args[1] === 'create')
      .slice(-1);
    expect(first?.args).not.toContain('--script-file');
    expect(first && sentProperties(first).properties).not.toHaveProperty('scriptOperations');
  });

  test('where the script cannot be added, the connector is not lost', async () => {
    const words = [...CREATE, '--stage', '--save'];
    const report = await place.json(words, {env: {STAND_IN_PAC_FAIL: 'update'}});
    expect([report.exitCode, report.files]).toEqual([1, ['assets/settings.json']]);
    expect(report.result['connectorId']).toMatch(GUID);
    expect(messages(report)).toContain('without its script, expected it with');
  });

  test('at once, all commands of a dry run', async () => {
    const {stderr} = await place.run([...CREATE, '--dry-run']);
    expect(stderr).toMatch(
      /^Would run pac connector list --json\nWould run pac connector create [^\n]*script\.csx\n/m,
    );
    expect(verbs(place)).toEqual(['auth create']);
  });

  test('in stages, all commands of a dry run', async () => {
    const {stderr} = await place.run([...CREATE, '--stage', '--dry-run']);
    expect(stderr).toMatch(
      /^Would run pac connector create [^\n]*'<temporary apiProperties.json without stackOwner, without scriptOperations>'\nWould run pac connector update --connector-id '<id of the new connector>'/m,
    );
    expect(verbs(place)).toEqual(['auth create']);
  });
});
