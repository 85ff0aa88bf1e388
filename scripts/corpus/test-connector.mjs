import {planTestConnector} from '../../build/src/cmdlets/plan-test-connector.js';
import {createNodeHost} from '../../build/src/host/node-host.js';
import {tableOf} from './table.mjs';

/** A rule that finds an error in more published connectors than this needs a proof in its module. */
const SUSPICIOUS_SHARE = 0.02;

/** Runs every rule over each connector and counts, by rule, the connectors in which it finds something. */
export async function testConnectorSection(connectors) {
  const hits = new Map();
  const failures = [];
  for (const {folder} of connectors) {
    try {
      count(hits, await findingsIn(folder));
    } catch (error) {
      failures.push(`test-connector ${folder}: ${error.message}`);
    }
  }
  return {lines: linesOf(hits, connectors.length), failures};
}

async function findingsIn(folder) {
  const {diagnostics} = await planTestConnector(
    {paths: [folder], ruleset: undefined},
    createNodeHost(),
  );
  return diagnostics;
}

function count(hits, diagnostics) {
  const seen = new Set(diagnostics.map(({rule, severity}) => `${rule} ${severity}`));
  for (const key of seen) hits.set(key, (hits.get(key) ?? 0) + 1);
}

function linesOf(hits, total) {
  const rows = [...hits].map(([key, connectors]) => {
    const [rule, severity] = key.split(' ');
    return {rule, severity, connectors, share: connectors / total};
  });
  const errors = rows.filter(row => row.severity === 'error').sort(byConnectors);
  const others = rows.filter(row => row.severity !== 'error').sort(byConnectors);
  return [
    `test-connector: rules that find an error in published connectors (over ${SUSPICIOUS_SHARE * 100} % needs a proof):`,
    ...tableOf([['rule', 'connectors', 'share', ''], ...errors.map(cellsOf)]),
    '',
    'rules that find a warning or a note:',
    ...tableOf([['rule', 'connectors', 'share', ''], ...others.map(cellsOf)]),
  ];
}

function byConnectors(a, b) {
  return b.connectors - a.connectors || (a.rule < b.rule ? -1 : 1);
}

function cellsOf({rule, severity, connectors, share}) {
  const isSuspicious = severity === 'error' && share > SUSPICIOUS_SHARE;
  const remark = severity === 'error' ? (isSuspicious ? 'over' : '') : severity;
  return [rule, connectors, `${(share * 100).toFixed(1)} %`, remark];
}
