import {mkdirSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {loadComparer} from '../../build/src/targets/index.js';
import {writeConnector} from './inputs.mjs';
import {CLI, medianOf, ratioOf} from './measure.mjs';

const PARSE_BOTH =
  "const fs = require('node:fs');" +
  'for (const file of process.argv.slice(1)) JSON.parse(fs.readFileSync(file));';

const ROUNDS = 15;

const target = await loadComparer('power-platform');

/** Two versions, one in twenty operations and types changed: a made definition, and the largest real one. */
export function compareConnectorFigures(folder, corpus) {
  const {definition} = writeConnector(join(folder, 'published'), 300_000);
  const made = pairOf(definition, join(folder, 'changed'));
  const rows = [
    figureOf('compare-connector, 300 KB / parse both', made),
    figureInProcess('compare-connector, 300 KB, in process / parse both', made),
  ];
  if (corpus === undefined) return rows;
  const real = pairOf(largestIn(corpus), join(folder, 'changed-largest'));
  return [...rows, figureOf('compare-connector, largest real definition / parse both', real)];
}

function figureOf(figure, pair) {
  const measured = ratioOf(['-e', PARSE_BOTH, ...pair], [CLI, 'compare-connector', ...pair]);
  return {figure, goal: 3, measured};
}

/** The comparison alone, of what is read already. */
function figureInProcess(figure, pair) {
  const texts = pair.map(file => readFileSync(file, 'utf8'));
  const [before, after] = texts.map(text => assetsOf(JSON.parse(text)));
  const parsing = timeOf(() => texts.forEach(text => void JSON.parse(text)));
  return {figure, goal: 3, measured: timeOf(() => target.compare(before, after)) / parsing};
}

function timeOf(work) {
  const times = Array.from({length: ROUNDS}, () => {
    const start = process.hrtime.bigint();
    work();
    return Number(process.hrtime.bigint() - start) / 1e6;
  });
  return medianOf(times);
}

function assetsOf(value) {
  const file = 'apiDefinition.json';
  const asset = {name: file, file, value, trace: pointer => ({file, pointer})};
  return {documents: new Map([['definition', asset]])};
}

/** A definition and a version of it in which texts, types and required inputs changed. */
function pairOf(file, otherFolder) {
  mkdirSync(otherFolder, {recursive: true});
  const other = join(otherFolder, 'apiDefinition.swagger.json');
  const definition = JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
  const operations = Object.values(definition.paths).flatMap(item => Object.values(item));
  for (const operation of everyTwentieth(operations)) {
    operation.description = 'Said in another way.';
    operation.parameters = [...(operation.parameters ?? []), ADDED];
  }
  for (const type of everyTwentieth(Object.values(definition.definitions ?? {})))
    type.properties = {...type.properties, addedHere: {type: 'string'}};
  writeFileSync(other, JSON.stringify(definition, null, 2));
  return [file, other];
}

const ADDED = {name: 'added-here', in: 'query', type: 'string', required: true};

function everyTwentieth(values) {
  return values.filter((value, index) => index % 20 === 0 && typeof value === 'object');
}

function largestIn(corpus) {
  const names = readdirSync(corpus, {recursive: true}).filter(name => /swagger\.json$/i.test(name));
  const files = names.map(name => join(corpus, name));
  return files.sort((a, b) => statSync(b).size - statSync(a).size)[0];
}
