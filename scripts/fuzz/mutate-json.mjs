import {HOSTILE_KEYS, HOSTILE_VALUES} from './hostile.mjs';

const MUTATIONS = [
  replaceValue,
  replaceValue,
  removeMember,
  renameMember,
  addMember,
  copyValue,
  wrapValue,
  makeCycle,
];

/** A JSON text with some of its values changed; the text itself where it is no JSON. */
export function mutateJson(bytes, random) {
  const root = tryParse(bytes);
  if (typeof root !== 'object' || root === null) return bytes;
  for (let count = 1 + random.below(3); count > 0; count -= 1)
    random.pick(MUTATIONS)(placesIn(root), random);
  return Buffer.from(tryPrint(root, random.pick([0, 2, '\t'])) ?? bytes);
}

function tryParse(bytes) {
  try {
    return JSON.parse(bytes.toString());
  } catch {
    return undefined;
  }
}

/** A value nested deeper than the stack of JSON.stringify cannot be printed. */
function tryPrint(value, indent) {
  try {
    return JSON.stringify(value, null, indent);
  } catch {
    return undefined;
  }
}

/** Every container with every key in it. Iterative: values may be nested deeply. */
function placesIn(root) {
  const places = [];
  const pending = [root];
  for (let holder = pending.pop(); holder !== undefined; holder = pending.pop()) {
    for (const key of Object.keys(holder)) {
      places.push({holder, key});
      if (typeof holder[key] === 'object' && holder[key] !== null) pending.push(holder[key]);
    }
  }
  return places.length > 0 ? places : [{holder: root, key: 'a'}];
}

function replaceValue(places, random) {
  const {holder, key} = random.pick(places);
  define(holder, key, random.pick(HOSTILE_VALUES)());
}

function removeMember(places, random) {
  const {holder, key} = random.pick(places);
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete holder[key];
}

function renameMember(places, random) {
  const {holder, key} = random.pick(places);
  const value = holder[key];
  removeMember([{holder, key}], random);
  define(holder, random.pick(HOSTILE_KEYS), value);
}

function addMember(places, random) {
  const {holder} = random.pick(places);
  define(holder, random.pick(HOSTILE_KEYS), random.pick(HOSTILE_VALUES)());
}

function copyValue(places, random) {
  const [from, to] = [random.pick(places), random.pick(places)];
  define(to.holder, to.key, tryParse(tryPrint(from.holder[from.key]) ?? 'null'));
}

function wrapValue(places, random) {
  const {holder, key} = random.pick(places);
  const value = holder[key] ?? null;
  define(holder, key, random.chance(0.5) ? [value] : {[random.pick(HOSTILE_KEYS)]: value});
}

/** References that lead back to where they stand. */
function makeCycle(places, random) {
  const {holder, key} = random.pick(places);
  const target = random.pick([
    '#',
    '#/definitions/Loop',
    '#/parameters/Loop',
    '#/paths/~1',
    'openapi.json',
  ]);
  define(holder, key, {$ref: target});
  const root = places[0].holder;
  if (!Array.isArray(root))
    define(root, 'definitions', {
      Loop: {$ref: '#/definitions/Loop'},
      Two: {allOf: [{$ref: '#/definitions/Two'}]},
    });
}

/** Plain assignment to `__proto__` would change the object instead of adding a member. */
function define(holder, key, value) {
  if (Array.isArray(holder) && !/^\d+$/.test(key)) holder.push(value);
  else
    Object.defineProperty(holder, key, {
      value,
      enumerable: true,
      writable: true,
      configurable: true,
    });
}
