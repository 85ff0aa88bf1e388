import {describe, expect, test} from '@jest/globals';
import type {JsonObject} from '../src/core/json/value.js';
import type {Overlay} from '../src/targets/power-platform/changes/change.js';
import {compared} from './support/changes.js';
import {BASE_DEFINITION} from './support/example-connector.js';
import {run} from './support/run.js';
import {
  BASIC,
  KEY,
  OAUTH,
  PARTLY_USED,
  signedInBy,
  signedInWith,
  TOKEN,
} from './support/sign-in-overlays.js';

async function found(before: Overlay, after: Overlay): Promise<string[]> {
  const findings = await compared(before, after);
  return findings.map(({diagnostic: {rule, pointer}}) => `${rule} ${pointer}`);
}

const REMOVED = 'chg-auth-removed /securityDefinitions';

// What is signed in by before and after, and what is found, where there are no properties.
const BY_DEFINITION: readonly (readonly [string, Overlay, Overlay, readonly string[]])[] = [
  ['another kind', signedInBy({k: KEY}), signedInBy({k: BASIC}), [`${REMOVED}/k`]],
  ['another kind and name', signedInBy({k: KEY}), signedInBy({b: BASIC}), [REMOVED]],
  ['another name', signedInBy({k: KEY}), signedInBy({key: KEY}), []],
  ['one more', signedInBy({k: KEY}), signedInBy({k: KEY, b: BASIC}), []],
  ['one less', signedInBy({k: KEY, b: BASIC}), signedInBy({k: KEY}), [REMOVED]],
  [
    'one less in `security`',
    signedInBy(PARTLY_USED, [{k: []}, {b: []}]),
    signedInBy(PARTLY_USED, [{k: []}]),
    [`${REMOVED}/b`],
  ],
  [
    'one that nothing used',
    signedInBy(PARTLY_USED, [{k: []}]),
    signedInBy({k: KEY}, [{k: []}]),
    [],
  ],
  [
    'both together in place of one',
    signedInBy(PARTLY_USED, [{k: []}]),
    signedInBy(PARTLY_USED, [{k: [], b: []}]),
    [`${REMOVED}/k`],
  ],
  ['none any more', signedInBy({k: KEY}), signedInBy({}), [REMOVED]],
  ['one where nobody signed in', signedInBy({}), signedInBy({k: KEY}), [`${REMOVED}/k`]],
  [
    'another flow for users',
    signedInBy({o: OAUTH}),
    signedInBy({o: {...OAUTH, flow: 'implicit'}}),
    [],
  ],
  [
    'an application in place of users',
    signedInBy({o: OAUTH}),
    signedInBy({o: {...OAUTH, flow: 'application'}}),
    [`${REMOVED}/o`],
  ],
  [
    'a key in another place',
    signedInBy({k: KEY}),
    signedInBy({k: {...KEY, in: 'query'}}),
    ['chg-api-key-place /securityDefinitions/k'],
  ],
];

test.each(BY_DEFINITION)('by definitions alone: %s', async (_, before, after, expected) => {
  expect(await found(before, after)).toEqual(expected);
});

test('the security of operations counts where the definition states none', async () => {
  const usedBy = (name: string) => ({
    ...signedInBy(PARTLY_USED),
    definition: {
      ...signedInBy(PARTLY_USED).definition,
      paths: {'/tides': {get: {security: [{[name]: []}]}}},
    },
  });
  expect(await found(usedBy('k'), usedBy('b'))).toEqual([`${REMOVED}/k`]);
});

describe('where one version has properties', () => {
  const withProperties = ({definition}: Overlay): Overlay => ({
    ...(definition ? {definition} : {}),
  });

  test('sign-in is compared by the definitions', async () => {
    const [before, after] = [signedInBy({k: KEY}), signedInBy({k: BASIC})];
    expect(await found(before, withProperties(after))).toEqual([`${REMOVED}/k`]);
    expect(await found(withProperties(before), after)).toEqual([`${REMOVED}/k`]);
  });

  test('its definition without a sign-in says nothing: they may have it', async () => {
    const [before, after] = [signedInBy({}), signedInBy({k: KEY})];
    expect(await found(withProperties(before), after)).toEqual([]);
    expect(await found(after, withProperties(before))).toEqual([]);
  });

  test('that is said, and what is the same is no update', async () => {
    const files = {'old.json': JSON.stringify(BASE_DEFINITION), ...folderOf(BASE_DEFINITION)};
    const words = ['compare-connector', 'old.json', 'new', '--summary'];
    const {exitCode, document} = await run(words, files);
    expect([exitCode, document.diagnostics]).toEqual([
      0,
      [
        expect.objectContaining({
          rule: 'compare-partial',
          severity: 'note',
          message: expect.stringContaining('and sign-in only by the definitions'),
        }),
      ],
    ]);
    expect(document).toMatchObject({result: {summary: {update: 'none', majorParts: []}}});
  });
});

function folderOf(definition: JsonObject) {
  return {
    'new/apiDefinition.json': JSON.stringify(definition),
    'new/apiProperties.json': JSON.stringify({properties: {connectionParameters: {}}}),
  };
}

const SECRET = {type: 'securestring', uiDefinition: {constraints: {required: 'true'}}};
const PASSWORD = {username: SECRET, password: SECRET};
const PARAMETERS = '/properties/connectionParameters';
const AUTH_REMOVED = `chg-auth-removed ${PARAMETERS}`;

// Connection parameters before and after, and what is found: each change once.
const BY_PROPERTIES: readonly (readonly [string, JsonObject, JsonObject, readonly string[]])[] = [
  ['a password for a key', {key: SECRET}, PASSWORD, [AUTH_REMOVED]],
  ['a key for a password', PASSWORD, {key: SECRET}, [AUTH_REMOVED]],
  ['a key for an account', TOKEN, {key: SECRET}, [AUTH_REMOVED]],
  ['an account for a key', {key: SECRET}, TOKEN, [AUTH_REMOVED]],
  [
    'the same, and a region',
    {key: SECRET},
    {...TOKEN, region: {...SECRET, type: 'string'}},
    [AUTH_REMOVED, `chg-connection-param-removed ${PARAMETERS}/region`],
  ],
  ['a key for nothing', {}, {key: SECRET}, [`chg-connection-param-removed ${PARAMETERS}/key`]],
  [
    'one key of two',
    {key: SECRET, secret: SECRET},
    {key: SECRET},
    [`chg-connection-param-removed ${PARAMETERS}`],
  ],
];

test.each(BY_PROPERTIES)('by the properties of both: %s', async (_, before, after, expected) => {
  expect(await found(signedInWith(before), signedInWith(after))).toEqual(expected);
});

test('within an entry of the same name, too', async () => {
  const entryWith = (parameters: JsonObject): Overlay => ({
    properties: {properties: {connectionParameterSets: {values: [{name: 'a', parameters}]}}},
  });
  const place = '/properties/connectionParameterSets/values/0/parameters';
  expect(await found(entryWith({key: SECRET}), entryWith(PASSWORD))).toEqual([
    `chg-auth-removed ${place}`,
  ]);
});
