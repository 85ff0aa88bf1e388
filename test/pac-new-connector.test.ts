import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from '@jest/globals';
import {ID, PLACE_ID, writeAssets} from './support/pac-assets.js';
import {
  CREATE,
  lastCall,
  messages,
  sentProperties,
  signIn,
  verbs,
  wordBehind,
} from './support/pac-calls.js';
import {placeForEachTest} from './support/pac-place.js';

const SECRET = ['--client-secret-env', 'PW'];

const INFO = {
  description: 'Harbour Tides tells when the water is high and low in all northern harbours.',
  version: '1.0',
};

const place = placeForEachTest();

describe('new-connector', () => {
  test('checks, creates, and says what comes next', async () => {
    await signIn(place);
    writeAssets(join(place.folder, 'assets'), {isOauth: true});
    const {exitCode, stdout, stderr} = await place.run([...CREATE, '--environment', PLACE_ID]);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^Created connector Harbour Tides: [0-9a-f-]{36}$/m);
    expect(stdout).toContain(
      `https://make.powerapps.com/environments/${PLACE_ID}/customconnectors`,
    );
    expect(stderr).toMatch(/Register the redirect URL of this connector.*Enter the client secret/s);
    expect(lastCall(place).args.slice(2)).toEqual([
      '--api-definition-file',
      join(place.folder, 'assets/apiDefinition.json'),
      '--api-properties-file',
      join(place.folder, 'assets/apiProperties.json'),
      '--environment',
      PLACE_ID,
    ]);
  });

  // settings.json before, and after with ID as the new id.
  const SAVED: readonly [string, string | null, string][] = [
    [
      'null',
      '{\r\n\t"connectorId": null, "mine": [1,2]}',
      `{\r\n\t"connectorId": "${ID}", "mine": [1,2]}`,
    ],
    ['in other letters', '{"ConnectorId": null}', `{"ConnectorId": "${ID}"}`],
    ['empty', '{"mine":  1, "connectorId": ""}', `{"mine":  1, "connectorId": "${ID}"}`],
    ['absent', '{\n   "mine": [1,2]\n}\n', `{\n   "connectorId": "${ID}",\n   "mine": [1,2]\n}\n`],
    ['absent, and all else', '{}', `{"connectorId": "${ID}"}`],
    [
      'without a file',
      null,
      `{\n  "connectorId": "${ID}",\n  "environment": null,\n  "apiProperties": "apiProperties.json",\n  "apiDefinition": "apiDefinition.json",\n  "icon": null,\n  "script": null\n}\n`,
    ],
  ];
  test.each(SAVED)('--save where connectorId is %s', async (_, settings, expected) => {
    await signIn(place);
    writeAssets(join(place.folder, 'assets'), {settings});
    const {result, files} = await place.json([...CREATE, '--save']);
    const text = readFileSync(join(place.folder, 'assets/settings.json'), 'utf8');
    expect([files, text.replace(String(result['connectorId']), ID)]).toEqual([
      ['assets/settings.json'],
      expected,
    ]);
  });

  test('the client secret goes in a private copy, which is gone then', async () => {
    await signIn(place);
    writeAssets(join(place.folder, 'assets'), {isOauth: true});
    await place.run([...CREATE, '--client-secret-env', 'PW'], {env: {PW: 'top-secret'}});
    const {path, properties, modes} = sentProperties(lastCall(place));
    expect(properties.connectionParameters.token.oAuthSettings.clientSecret).toBe('top-secret');
    expect(modes).toEqual(['600', '700']);
    expect(path.startsWith(join(place.folder, 'temporary'))).toBe(true);
  });

  test.each([
    ['no OAuth', {}, 'for a connector without `oAuthSettings`'],
    ['no display name', {}, 'not its display name', ['--solution-unique-name', 'My Tides']],
    ['an id already', {settings: {connectorId: ID}}, 'update that one with update-connector'],
    [
      'a file elsewhere',
      {settings: {apiDefinition: '../x.json'}},
      'in the folder of settings.json',
    ],
    ['a file that is not there', {settings: {icon: 'none.png'}}, '`assets/none.png` is not there'],
    ['a bad environment', {settings: {environment: 'Test'}}, 'Unexpected environment `Test`'],
    ['an error of a rule', {definition: {swagger: '3.0'}}, 'swagger'],
  ])('is refused before pac starts: %s', async (_, assets, reason, flags = SECRET) => {
    await signIn(place);
    writeAssets(join(place.folder, 'assets'), assets);
    const words = Object.keys(assets).length === 0 ? flags : [];
    const report = await place.json([...CREATE, ...words], {env: {PW: 'pw'}});
    expect([report.exitCode, messages(report), verbs(place)]).toEqual([
      flags === SECRET ? 1 : 2,
      expect.stringContaining(reason),
      ['auth create'],
    ]);
  });

  test('an error of settings.json is said once', async () => {
    writeAssets(join(place.folder, 'assets'), {settings: {environment: 'Test'}});
    const {diagnostics} = await place.json([...CREATE, '--dry-run']);
    expect(diagnostics.map(({rule}) => rule)).toEqual(['deployment']);
  });

  // settings.json, and whether the script in the folder is sent.
  test.each([
    ['other letters', {ApiDefinition: 'apiDefinition.json', Script: 'script.csx'}, true],
    ['no word about the script', {}, true],
    ['null for the script', {script: null}, false],
    ['paths of paconn', {script: 'assets/script.csx', powerAppsUrl: 'https://api'}, true],
  ])('settings.json with %s', async (_, settings, isSent) => {
    const text = JSON.stringify({Environment: PLACE_ID, ...settings});
    writeAssets(join(place.folder, 'assets'), {hasScript: true, settings: text});
    const {commands} = await place.json([...CREATE, '--dry-run']);
    expect(commands.at(-1)?.slice(-2)).toEqual(['--environment', PLACE_ID]);
    expect(commands.at(-1)?.includes('--script-file')).toBe(isSent);
  });

  test('an id of paconn is no id of pac: one more is made, and that is said', async () => {
    writeAssets(join(place.folder, 'assets'), {settings: {connectorId: 'shared_tides'}});
    const report = await place.json([...CREATE, '--dry-run']);
    expect([report.exitCode, messages(report)]).toEqual([
      0,
      expect.stringContaining('`shared_tides`, expected null for a new connector'),
    ]);
  });

  test('in a solution: the name is for good, and may be too long', async () => {
    await signIn(place);
    writeAssets(join(place.folder, 'assets'), {
      definition: {info: {...INFO, title: 'Tides of all Northern Harbours'}},
    });
    const words = [...CREATE, '--solution-unique-name', 'Tides'];
    const report = await place.json(words);
    expect(wordBehind(lastCall(place), '--solution-unique-name')).toBe('Tides');
    expect(messages(report)).toMatch(/`new_tides-20of[^`]*` for good.*of 42 characters/s);
    expect((await place.run(words)).stderr).toContain('Its name begins with `new_` for good');
  });

  test('pac that does not say the id: created, and what to do', async () => {
    await signIn(place);
    writeAssets(join(place.folder, 'assets'));
    const env = {STAND_IN_PAC_FAIL: 'no-id'};
    const unsaved = await place.json(CREATE, {env});
    const saved = await place.json([...CREATE, '--save'], {env});
    expect(messages(unsaved)).toContain('it was created; find its id with get-connector');
    expect([unsaved.exitCode, saved.exitCode, saved.files]).toEqual([0, 1, []]);
    writeAssets(join(place.folder, 'assets'), {hasScript: true});
    const staged = await place.json([...CREATE, '--stage'], {env});
    expect([staged.exitCode, messages(staged)]).toEqual([
      1,
      expect.stringContaining('created without its script; find its id'),
    ]);
  });
});
