import {mkdirSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseSource} from '../../build/src/core/source.js';
import {loadComparer} from '../../build/src/targets/index.js';
import {writeConnector} from './inputs.mjs';
import {CLI, medianOf, ratioOf} from './measure.mjs';

const PARSE_BOTH =
  "const fs = require('node:fs');" +
  'for (const file of process.argv.slice(1)) JSON.parse(fs.readFileSync(file));';

const ROUNDS = 15;

/** Two versions, one in twenty operations and types changed: a made definition, and the largest real one. */
export async function compareConnectorFigures(folder, corpus) {
  const {definition} = writeConnector(join(folder, 'published'), 300_000);
  const made = pairOf(definition, join(folder, 'changed'));
  const rows = [
    figureOf('compare-connector, 300 KB / parse both', made),
    await figureInProcess('compare-connector, 300 KB, the comparison alone / read both', made),
  ];
  if (corpus === undefined) return rows;
  const real = pairOf(largestIn(corpus), join(folder, 'changed-largest'));
  return [...rows, figureOf('compare-connector, largest real definition / parse both', real)];
}

function figureOf(figure, pair) {
  const measured = ratioOf(['-e', PARSE_BOTH, ...pair], [CLI, 'compare-connector', ...pair]);
  return {figure, goal: 3, measured};
}

/** In one process, of what is read already. */
async function figureInProcess(figure, pair) {
  const target = await loadComparer('power-platform');
  const bytes = pair.map(file => readFileSync(file));
  const read = () => Promise.all(bytes.map(one => parseSource('definition.json', one)));
  const [before, after] = (await read()).map(({value}) => assetsOf(value.value));
  const reading = await timeOf(read);
  const comparing = await timeOf(() => target.compare(before, after));
  return {figure, goal: 3, measured: comparing / reading};
}

async function timeOf(work) {
  const times = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = process.hrtime.bigint();
    await work();
    times.push(Number(process.hrtime.bigint() - start) / 1e6);
  }
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
