import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {differencesIn} from './compare-json.mjs';
import {configOf, configWithHost} from './config-of.mjs';
import {hasSameTypes, reasonOf} from './parameter-types.mjs';
import {emitOf, planOf} from './run-connector.mjs';
import {originalTypesOf, signInKindOf} from './sign-in-kind.mjs';
import {countsOf, tableOf} from './table.mjs';

/** new-connector-config over every connector: crashes, refusals, lost values, and whether the sign-in is the published one. */
export async function newConnectorConfigSection(connectors) {
  const results = [];
  for (const connector of connectors) results.push(await measure(connector));
  const failures = results.flatMap(({name, crash, lost}) => [
    ...(crash ? [`${name}: ${crash}`] : []),
    ...lost.map(pointer => `${name}: another value at ${pointer}`),
  ]);
  const lines = ['new-connector-config', ...summaryOf(results), '', ...refusalsOf(results)];
  return {lines: [...lines, '', ...typesOf(results)], failures};
}

async function measure(connector) {
  const name = connector.folder;
  const base = {name, connector, kind: signInKindOf(connector), diagnostics: [], lost: []};
  try {
    const plan = await planOf(connector, configOf(connector));
    const alone = await emitOf(connector, configOf(connector));
    const measured = {...base, isRefused: plan.write === undefined, diagnostics: plan.diagnostics};
    return alone ? {...measured, ...(await compare(connector, alone))} : measured;
  } catch (error) {
    return {...base, crash: error.stack};
  }
}

/** With the host line where it applies, and once more with another title, so that no byte can be copied. */
async function compare(connector, alone) {
  const written = readFileSync(join(connector.folder, connector.definition));
  const withHost = configWithHost(connector);
  const hosted = withHost ? await emitOf(connector, withHost) : alone;
  const changed = await emitOf(connector, {...configOf(connector), title: 'Another title'});
  const text = written.toString('utf8');
  const before = Buffer.from(alone.files.get('apiDefinition.json'));
  const after = Buffer.from(changed.files.get('apiDefinition.json')).toString('utf8');
  return {
    alone,
    hosted,
    isSameBytes: before.equals(written),
    lost: [
      ...differencesIn(text, before.toString('utf8')),
      ...differencesIn(text, after, ['/info/title']),
    ],
  };
}

function summaryOf(results) {
  const emitted = results.filter(result => result.alone);
  const count = test => results.filter(test).length;
  return [
    `definitions            ${results.length}`,
    `crashes                ${count(result => result.crash)}`,
    `refused as unreadable  ${count(result => !result.crash && !result.alone)}`,
    `refused by a rule      ${count(result => result.alone && result.isRefused)}`,
    `other values           ${count(result => result.lost.length > 0)} of ${emitted.length}, each printed as it is and with another title`,
    `byte for byte          ${count(result => result.isSameBytes)} of ${emitted.length}`,
  ];
}

function refusalsOf(results) {
  const errors = results.map(result => ({
    result,
    found: result.diagnostics.filter(({severity}) => severity === 'error'),
  }));
  const unreadable = errors.filter(({result}) => !result.alone).flatMap(({found}) => found);
  const byRule = errors
    .filter(({result}) => result.alone)
    .flatMap(({found}) => [...new Set(found.map(({rule}) => rule))]);
  return [
    'refused as unreadable:',
    ...unreadable.map(
      ({file, line, column, message, rule}) => `  ${file}:${line}:${column}  ${message}  ${rule}`,
    ),
    '',
    'refused by a rule (connectors):',
    ...tableOf([
      ['  rule', 'connectors'],
      ...countsOf(byRule).map(([rule, n]) => [`  ${rule}`, n]),
    ]),
  ];
}

function typesOf(results) {
  const measured = results
    .filter(({alone, connector}) => alone && connector.published)
    .map(result => ({...result, ...equality(result)}));
  const kinds = [...countsOf(measured.map(({kind}) => kind)).map(([kind]) => kind), 'all'];
  const rows = kinds.map(kind => {
    const some = kind === 'all' ? measured : measured.filter(one => one.kind === kind);
    const equal = key => some.filter(one => one[key]).length;
    const cells = key => [equal(key), percent(equal(key), some.length)];
    return [
      kind,
      some.length,
      ...cells('isEqualOriginal'),
      ...cells('isEqualAlone'),
      ...cells('isEqualHosted'),
    ];
  });
  return [
    'types of connection parameters, derived against published:',
    ...tableOf([
      ['sign-in', 'total', 'original module', '', 'definition alone', '', 'with host', ''],
      ...rows,
    ]),
    '',
    ...missesOf(measured),
  ];
}

function equality({connector, alone, hosted}) {
  const {published} = connector;
  const original = Object.entries(originalTypesOf(connector).map(type => ({type})));
  return {
    isEqualOriginal: hasSameTypes(published, {connectionParameters: Object.fromEntries(original)}),
    isEqualAlone: hasSameTypes(published, alone.properties),
    isEqualHosted: hasSameTypes(published, hosted.properties),
  };
}

function missesOf(measured) {
  const misses = measured
    .filter(({isEqualAlone, isEqualHosted}) => !isEqualAlone || !isEqualHosted)
    .map(one => ({...one, reason: missReason(one)}));
  return [
    'why they differ:',
    ...countsOf(misses.map(({reason}) => reason)).map(([reason, n]) => `${n}  ${reason}`),
    '',
    'each of them:',
    ...misses.map(({name, kind, reason}) => `  ${name}  ${kind}: ${reason}`),
  ];
}

function missReason({connector: {published}, kind, hosted, isEqualHosted}) {
  if (isEqualHosted) return 'only without the host line';
  return reasonOf(published, hosted.properties, kind);
}

function percent(part, whole) {
  return `${((100 * part) / whole).toFixed(1)} %`;
}
