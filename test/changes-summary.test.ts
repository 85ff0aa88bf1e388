import {expect, test} from '@jest/globals';
import type {Overlay} from '../src/targets/power-platform/changes/change.js';
import {summarizeChanges} from '../src/targets/power-platform/changes/summary.js';
import {connectorOf} from './support/example-connector.js';
import {
  BASIC,
  KEY,
  OAUTH,
  PARTLY_USED,
  signedInBy,
  signedInWith,
  TOKEN,
} from './support/sign-in-overlays.js';

// What differs, and the line that says so. Each makes a major update.
const LINES: readonly (readonly [string, Overlay, Overlay, object])[] = [
  [
    'the name of a key',
    signedInBy({k: KEY}),
    signedInBy({k: {...KEY, name: 'key', in: 'query'}}),
    {changed: ['security definition `k`: in `query`, name `key`']},
  ],
  [
    'scopes and an address',
    signedInBy({o: OAUTH}),
    signedInBy({o: {...OAUTH, tokenUrl: 'https://harbourtides.org', scopes: {}}}),
    {changed: ['security definition `o`: tokenUrl `https://harbourtides.org`, scopes']},
  ],
  [
    'another security definition',
    signedInBy({k: KEY}),
    signedInBy({b: BASIC}),
    {added: ['security definition `b`: basic'], removed: ['security definition `k`: apiKey']},
  ],
  [
    'what is used of them',
    signedInBy(PARTLY_USED),
    signedInBy(PARTLY_USED, [{k: []}]),
    {changed: ['connector: security']},
  ],
  [
    'scopes of the properties',
    signedInWith(TOKEN),
    signedInWith({
      token: {...TOKEN.token, oAuthSettings: {identityProvider: 'aad', scopes: ['read']}},
    }),
    {changed: ['connection parameter `token`: scopes']},
  ],
  [
    'what has no line of its own elsewhere',
    {},
    {definition: {schemes: ['https', 'http'], paths: {'/tides': {get: {tags: ['tides']}}}}},
    {changed: ['operation `ListTides`: tags', 'connector: schemes']},
  ],
];

test.each(LINES)('the summary tells %s', async (_, before, after, expected) => {
  const [old, now] = [(await connectorOf(before)).assets, (await connectorOf(after)).assets];
  const summary = summarizeChanges(old, now);
  expect(summary).toMatchObject({update: 'major', ...expected});
  expect(summary.majorParts).toEqual([expect.stringMatching(/^(definition|properties) \(`\w+`/)]);
});
