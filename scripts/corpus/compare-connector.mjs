import {readdirSync} from 'node:fs';
import {createNodeHost} from '../../build/src/host/node-host.js';
import {loadComparer} from '../../build/src/targets/index.js';
import {ADDITIONS} from './changes/additions.mjs';
import {BREAKS} from './changes/breaks.mjs';
import {pointerOf} from './changes/places.mjs';
import {PROPERTIES_BREAKS} from './changes/properties-breaks.mjs';
import {REWRITES} from './changes/rewrites.mjs';
import {tableOf} from './table.mjs';

/**
 * compare-connector over each connector and what is made of it: written in other ways (no difference at all may be found),
 * added to (no error), and broken in each of many ways (it must be found, at its place).
 */
export async function compareConnectorSection(connectors) {
  const target = await loadComparer('power-platform');
  const results = [];
  for (const [number, {folder}] of connectors.entries()) {
    const assets = await read(folder, target);
    for (const made of assets ? versionsOf(assets, number) : [])
      results.push({folder, ...made, ...outcomeOf(target, assets, made)});
  }
  const failures = results.flatMap(({folder, kind, crash, wrong, missed}) =>
    [crash, wrong, missed && `nothing at ${missed}`]
      .filter(Boolean)
      .map(what => `compare-connector ${folder}, ${kind}: ${what}`),
  );
  return {lines: ['compare-connector', ...tableOf(rowsOf(results))], failures};
}

async function read(folder, target) {
  const entries = readdirSync(folder).map(name => ({name, kind: 'file'}));
  const found = await target.readFolder(folder, entries, createNodeHost());
  const isObject = typeof found?.assets.documents.get('definition')?.value === 'object';
  return isObject ? found.assets : undefined;
}

/** Each: {kind, group, after, expected: {rule, pointer}}. One place of each kind, another in each connector. */
function* versionsOf(assets, number) {
  const definition = assets.documents.get('definition').value;
  for (const [kind, change] of Object.entries(REWRITES))
    yield {kind, group: 'rewrite', after: withDocument(assets, 'definition', change(definition))};
  for (const [kind, change] of Object.entries(ADDITIONS)) {
    const value = change(definition, number);
    if (value) yield {kind, group: 'addition', after: withDocument(assets, 'definition', value)};
  }
  yield* brokenOf(assets, 'definition', BREAKS, number);
  yield* brokenOf(assets, 'properties', PROPERTIES_BREAKS, number);
}

function* brokenOf(assets, role, breaks, number) {
  const value = assets.documents.get(role)?.value;
  if (!value) return;
  for (const {kind, rule, find, change, told} of breaks) {
    const places = find(value);
    const place = places[number % places.length];
    if (!place) continue;
    const expected = {rule, pointer: pointerOf(told(place))};
    yield {kind, group: 'break', expected, after: withDocument(assets, role, change(value, place))};
  }
}

function withDocument(assets, role, value) {
  const asset = {...assets.documents.get(role), value};
  return {...assets, documents: new Map([...assets.documents, [role, asset]])};
}

function outcomeOf(target, before, {group, expected, after}) {
  try {
    const found = target.compare(before, after).map(({diagnostic}) => diagnostic);
    const {added, changed, removed} = target.summarizeChanges(before, after);
    const told = [...added, ...changed, ...removed];
    if (group === 'break')
      return found.some(one => isSame(one, expected)) ? {} : {missed: expected.pointer};
    const wrong = found.find(({severity}) => group === 'rewrite' || severity === 'error');
    if (wrong) return {wrong: `${wrong.pointer}: ${wrong.message}`};
    return group === 'rewrite' && told.length > 0 ? {wrong: `told: ${told[0]}`} : {};
  } catch (error) {
    return {crash: error.stack};
  }
}

function isSame({rule, pointer}, expected) {
  return rule === expected.rule && pointer === expected.pointer;
}

function rowsOf(results) {
  const kinds = [...new Set(results.map(({kind}) => kind))];
  const rows = kinds.map(kind => {
    const some = results.filter(result => result.kind === kind);
    const count = key => some.filter(result => result[key]).length;
    return [`  ${kind}`, some.length, count('crash'), count('wrong'), count('missed')];
  });
  return [['  what was done', 'connectors', 'crashes', 'false findings', 'missed'], ...rows];
}
