// Runs the command line over broken and hostile configs and definitions: npm run fuzz -- [--runs 20000] [--seed N] [--only RUN]
// Every run must end in exit code 0, 1 or 2 within 2 seconds, tell why when it is not 0, and show no stack trace.
import {parseArgs} from 'node:util';
import {makeCase} from './fuzz/make-case.mjs';
import {createRandom} from './fuzz/random.mjs';
import {problemOf, runPatiently} from './fuzz/run-case.mjs';
import {readSamples} from './fuzz/samples.mjs';
import {saveCase} from './fuzz/save-case.mjs';
import {wideCases} from './fuzz/wide-cases.mjs';

const {values} = parseArgs({
  options: {
    runs: {type: 'string', default: '20000'},
    seed: {type: 'string', default: '1'},
    only: {type: 'string'},
  },
});
const seed = Number(values.seed);
const first = Number(values.only ?? 0);
const last = values.only === undefined ? Number(values.runs) : first + 1;

process.exitCode = await fuzz();

async function fuzz() {
  const counts = new Map();
  const failures = [];
  let slowest = {milliseconds: 0};
  for (const {name, made} of cases(await readSamples('samples'))) {
    const done = await runPatiently(made);
    const problem = problemOf(made, done);
    if (problem) failures.push({name, problem, saved: await saveCase(made, `out/fuzz/${name}`)});
    counts.set(done.exitCode, (counts.get(done.exitCode) ?? 0) + 1);
    if (done.milliseconds > slowest.milliseconds) slowest = {name, milliseconds: done.milliseconds};
  }
  report({counts, failures, slowest});
  return failures.length > 0 ? 1 : 0;
}

/** Large ones first, then random ones: a name tells which to run again. */
function* cases(samples) {
  for (const made of values.only === undefined ? wideCases() : [])
    yield {name: made.shape.replaceAll(' ', '-'), made};
  for (let run = first; run < last; run += 1)
    yield {name: `${seed}-${run}`, made: makeCase(createRandom(seed, run), samples)};
}

function report({counts, failures, slowest}) {
  console.log(`seed ${seed}, runs ${first} to ${last - 1}`);
  for (const [code, count] of [...counts].sort()) console.log(`exit code ${code}: ${count}`);
  console.log(`slowest: ${slowest.name} with ${Math.round(slowest.milliseconds)} ms`);
  for (const {name, problem, saved} of failures)
    console.log(`FAILED ${name}: ${problem} (${saved})`);
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  console.log(`${total - failures.length} passed, ${failures.length} failed`);
}
