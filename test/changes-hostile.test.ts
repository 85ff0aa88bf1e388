import {expect, test} from '@jest/globals';
import {isObject, type JsonObject} from '../src/core/json/value.js';
import {compareAssets} from '../src/targets/power-platform/changes/compare.js';
import {CHANGES} from '../src/targets/power-platform/changes/index.js';
import {powerPlatform} from '../src/targets/power-platform/index.js';
import {withValue} from './support/changes.js';
import {connectorOf} from './support/example-connector.js';

const STRANGE = [
  null,
  0,
  'text',
  [],
  {},
  [null],
  {$ref: 3},
  {allOf: {}},
  {allOf: [null, {$ref: '#'}]},
  {properties: []},
  {properties: JSON.parse('{"a": null, "__proto__": 1}')},
  {required: {}, enum: 3, type: ['string']},
];

test('nothing that JSON allows makes it throw', async () => {
  const {assets} = await connectorOf({});
  for (const role of ['definition', 'properties']) {
    for (const value of mutations(assets.documents.get(role)?.value)) {
      const changed = withValue(assets, role, value);
      expect(() => compareAssets(assets, changed, CHANGES)).not.toThrow();
      expect(() => powerPlatform.summarizeChanges(changed, assets)).not.toThrow();
      const found = compareAssets(changed, changed, CHANGES);
      // A reference that leads nowhere does so in the same version too.
      expect(found.filter(({diagnostic}) => diagnostic.rule !== 'compare-partial')).toEqual([]);
    }
  }
});

/** The value with each of its places in turn replaced by something strange. */
function* mutations(value: unknown): Generator<unknown> {
  yield* STRANGE;
  if (!isObject(value) && !Array.isArray(value)) return;
  for (const key of Object.keys(value)) {
    for (const inner of mutations((value as JsonObject)[key]))
      yield Array.isArray(value) ? value.with(Number(key), inner) : {...value, [key]: inner};
  }
}
