// Measures what the commands cost, as ratios to bare Node in the same run: npm run bench -- [DIR of real connectors]
import {existsSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {CMDLETS} from '../build/src/cmdlets/index.js';
import {compareConnectorFigures} from './bench/compare-connector.mjs';
import {newConnectorConfigFigures} from './bench/new-connector-config.mjs';
import {otherLinterFigures} from './bench/other-linters.mjs';
import {startUpFigures} from './bench/start-up.mjs';
import {testConnectorFigures} from './bench/test-connector.mjs';
import {tableOf} from './corpus/table.mjs';

/** Figures of commands that exist. Each: folder to write inputs into → rows {figure, goal, measured}. */
const FIGURES = [
  {command: undefined, measure: startUpFigures},
  {command: 'new-connector-config', measure: newConnectorConfigFigures},
  {command: 'test-connector', measure: testConnectorFigures},
  {command: 'test-connector', measure: otherLinterFigures},
  {command: 'compare-connector', measure: compareConnectorFigures},
];

const corpus = process.argv[2] ?? '../shared/corpus';
const folder = mkdtempSync(join(tmpdir(), 'connectorsmith-bench-'));
try {
  await bench();
} finally {
  rmSync(folder, {recursive: true});
}

async function bench() {
  if (!existsSync(corpus)) console.log(`skipped: ${corpus} is not there`);
  const present = FIGURES.filter(({command}) => isThere(command));
  const rows = [];
  for (const {measure} of present)
    rows.push(...(await measure(folder, existsSync(corpus) ? corpus : undefined)));
  const cells = rows.map(({figure, goal, measured}) => [
    figure,
    goal.toFixed(2),
    measured.toFixed(2),
    measured <= goal ? 'ok' : 'over',
  ]);
  console.log(tableOf([['figure', 'goal', 'measured', ''], ...cells]).join('\n'));
}

function isThere(command) {
  return command === undefined || CMDLETS.some(({name}) => name === command);
}
