import {join} from 'node:path';
import {beforeEach, describe, expect, test} from '@jest/globals';
import {writeAssets} from './support/pac-assets.js';
import {CREATE, GUID, messages, signIn, verbs} from './support/pac-calls.js';
import {placeForEachTest} from './support/pac-place.js';

// Titles are not unique: which connector is the one that a failed creation made?

const place = placeForEachTest();

beforeEach(async () => {
  await signIn(place);
  writeAssets(join(place.folder, 'assets'), {hasScript: true});
});

const LOOKED_TWICE = ['connector list', 'connector create', 'connector list'];
const STAGES = ['connector create', 'connector update'];

/** Creates a connector, and one more with the same title while the service fails in a way. */
async function createTwice(way: string) {
  const earlier = await place.json([...CREATE, '--stage']);
  const callsBefore = verbs(place).length;
  const report = await place.json(CREATE, {env: {STAND_IN_PAC_FAIL: way}});
  const {result} = await place.json(['get-connector']);
  const ids = (result['connectors'] as {ConnectorId: string}[]).map(one => one.ConnectorId);
  const older = String(earlier.result['connectorId']);
  const made = ids.filter(id => id !== older);
  return {report, older, made, called: verbs(place).slice(callsBefore, -1)};
}

test('what the service made before it failed is not made twice', async () => {
  const report = await place.json(CREATE, {env: {STAND_IN_PAC_FAIL: 'gateway-made'}});
  expect(verbs(place).slice(1)).toEqual(LOOKED_TWICE);
  expect([report.exitCode, messages(report)]).toEqual([
    1,
    expect.stringMatching(/502.*update-connector --connector-id [0-9a-f-]{36}/s),
  ]);
});

describe('an older connector with the same title', () => {
  test('is not taken for what was made, where nothing was', async () => {
    const {report, older, made, called} = await createTwice('provisioning');
    expect([report.exitCode, report.diagnostics, called]).toEqual([
      0,
      [],
      [...LOOKED_TWICE, ...STAGES],
    ]);
    expect([report.result['connectorId'], made]).toEqual([made[0], [expect.stringMatching(GUID)]]);
    expect(made).not.toContain(older);
  });

  test.each(['gateway-made', 'gateway-made,no-titles'])(
    'is not named beside the one that was made: %s',
    async way => {
      const {report, older, made, called} = await createTwice(way);
      expect([report.exitCode, report.result['connectorId'], called]).toEqual([
        1,
        made[0],
        LOOKED_TWICE,
      ]);
      expect(messages(report)).toContain(`update-connector --connector-id ${made[0]}`);
      expect(messages(report)).not.toContain(older);
    },
  );

  test('is named with the new one where pac did not list what was there before', async () => {
    const {report, older, made, called} = await createTwice('gateway-made,list-1');
    expect([report.exitCode, called]).toEqual([1, LOOKED_TWICE]);
    expect(report.result).not.toHaveProperty('connectorId');
    expect(messages(report)).toContain(`(${older}, ${made[0]}) in the environment`);
    expect(messages(report)).toContain('it may be older, as pac did not list');
  });

  test('is not named with two that are new, of which somebody else made one', async () => {
    const {report, older, made, called} = await createTwice('gateway-made,gateway-made-too');
    expect([report.exitCode, made.length, called]).toEqual([1, 2, LOOKED_TWICE]);
    expect(report.result).not.toHaveProperty('connectorId');
    expect(messages(report)).toContain(`2 new connectors \`Harbour Tides\` (${made.join(', ')})`);
    expect(messages(report)).not.toContain(older);
  });

  test('alone: it may be the one, and nothing more is made', async () => {
    const {report, older, made, called} = await createTwice('provisioning,list-1');
    expect([report.exitCode, made, called]).toEqual([1, [], LOOKED_TWICE]);
    expect(report.result).not.toHaveProperty('connectorId');
    expect(messages(report)).toContain(`(${older}) in the environment`);
  });
});

test.each(['gateway-made,list-2', 'gateway-made,no-json'])(
  'where pac lists nothing afterwards, that is said and nothing is claimed: %s',
  async way => {
    const {report, called} = await createTwice(way);
    expect([report.exitCode, called]).toEqual([1, LOOKED_TWICE]);
    expect(report.result).not.toHaveProperty('connectorId');
    expect(messages(report)).toContain('before it failed is unknown; look with get-connector');
  },
);
