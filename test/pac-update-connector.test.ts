import {join} from 'node:path';
import {beforeEach, describe, expect, test} from '@jest/globals';
import {ID, writeAssets} from './support/pac-assets.js';
import {
  CREATE,
  lastCall,
  messages,
  signIn,
  UPDATE,
  verbs,
  wordBehind,
} from './support/pac-calls.js';
import {placeForEachTest} from './support/pac-place.js';

const place = placeForEachTest();

describe('update-connector', () => {
  async function create(): Promise<string> {
    const {result} = await place.json(CREATE);
    return String(result['connectorId']);
  }

  beforeEach(async () => {
    await signIn(place);
    writeAssets(join(place.folder, 'assets'), {properties: {stackOwner: 'Harbour Tides'}});
  });

  test.each([
    ['by id', {}, true],
    ['by settings.json', {}, false],
    ['by its title', {settings: {connectorId: null}}, false],
    ['by its title, with settings of paconn', {settings: {connectorId: 'shared_tides'}}, false],
  ])('finds the connector %s', async (way, assets, isGiven) => {
    const id = await create();
    const settings = way === 'by settings.json' ? {connectorId: id} : {};
    writeAssets(join(place.folder, 'assets'), {settings, ...assets});
    const words = isGiven ? ['--connector-id', id] : [];
    const report = await place.json([...UPDATE, ...words]);
    expect([report.exitCode, report.result['connectorId']]).toEqual([0, id]);
    expect(wordBehind(lastCall(place), '--connector-id')).toBe(id);
    expect(verbs(place).includes('connector list')).toBe(way.includes('title'));
  });

  test('finds it by its name, where pac tells no titles', async () => {
    const id = await create();
    const report = await place.json(UPDATE, {env: {STAND_IN_PAC_FAIL: 'no-titles'}});
    expect([report.exitCode, report.result['connectorId']]).toEqual([0, id]);
  });

  test('none, several, or a list that cannot be read: nothing is updated', async () => {
    const none = await place.json(UPDATE);
    const [first, second] = [await create(), await create()];
    const several = await place.json(UPDATE);
    const unread = await place.json(UPDATE, {env: {STAND_IN_PAC_FAIL: 'no-json'}});
    expect([none.exitCode, several.exitCode, unread.exitCode]).toEqual([1, 1, 1]);
    expect(messages(none)).toContain('create it with new-connector');
    expect(messages(several)).toContain(`one of ${first} (`);
    expect(messages(several)).toContain(`${second} (`);
    expect(messages(unread)).toContain('give `--connector-id`');
    expect(verbs(place)).not.toContain('connector update');
  });

  test.each([
    [['--connector-id', 'shared_tides'], "expected Dataverse's GUID"],
    [['--environment', 'Test'], 'expected the id of an environment'],
  ])('%j is refused before pac starts', async (words, reason) => {
    const report = await place.json([...UPDATE, ...words]);
    expect([report.exitCode, messages(report)]).toEqual([2, expect.stringContaining(reason)]);
    expect(verbs(place)).toEqual(['auth create']);
  });
});

describe('get-connector', () => {
  test('lists, downloads what test-connector takes, and leads back to update-connector', async () => {
    await signIn(place);
    writeAssets(join(place.folder, 'assets'), {isOauth: true, hasScript: true});
    const created = await place.json([...CREATE, '--client-secret-env', 'PW'], {env: {PW: 'pw1'}});
    const id = String(created.result['connectorId']);
    const {stdout} = await place.run(['get-connector']);
    expect(stdout).toBe(
      `id                                    title          name\n${id}  Harbour Tides  cr123_harbour-20tides\n`,
    );
    const words = ['get-connector', '--connector-id', id, '--output-directory', 'down'];
    const report = await place.json(words);
    expect(report.files).toEqual([
      'down/apiDefinition.json',
      'down/apiProperties.json',
      'down/script.csx',
      'down/settings.json',
    ]);
    expect((await place.run(['test-connector', 'down'])).exitCode).toBe(0);
    expect(
      (await place.run(['update-connector', '--custom-connector-assets', 'down'])).exitCode,
    ).toBe(0);
    expect(wordBehind(lastCall(place), '--connector-id')).toBe(id);
    expect((await place.json(words)).exitCode).toBe(2);
    expect((await place.json([...words, '--force'])).exitCode).toBe(0);
  });

  test('JSON has the fields of pac, and other output is passed on', async () => {
    await signIn(place);
    writeAssets(join(place.folder, 'assets'));
    const {result} = await place.json(CREATE);
    const listed = await place.json(['get-connector']);
    const other = await place.run(['get-connector'], {env: {STAND_IN_PAC_FAIL: 'no-json'}});
    expect(listed.result['connectors']).toEqual([
      {
        ConnectorId: result['connectorId'],
        Name: 'cr123_harbour-20tides',
        DisplayName: 'Harbour Tides',
      },
    ]);
    expect(other.stdout).toContain(`${result['connectorId']}  Harbour Tides`);
  });

  test.each([
    [['--connector-id', ID], 'without `--output-directory`'],
    [['--output-directory', 'down'], 'without `--connector-id`'],
  ])('%j is refused', async (words, reason) => {
    const report = await place.json(['get-connector', ...words]);
    expect([report.exitCode, messages(report)]).toEqual([2, expect.stringContaining(reason)]);
  });
});
