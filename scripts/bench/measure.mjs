import {spawnSync} from 'node:child_process';

const PAIRS = 9;

/** What `node` is given for the command that is measured. */
export const CLI = 'dist/cli.js';

/** Calls of node in turn, A B A B → the median of how much longer the second takes. */
export function ratioOf(base, subject, pairs = PAIRS) {
  for (const args of [base, subject]) millisecondsOf(args);
  const ratios = Array.from({length: pairs}, () => {
    const shorter = millisecondsOf(base);
    return millisecondsOf(subject) / shorter;
  });
  return medianOf(ratios);
}

/** Calls of node in turn, again and again → the median time of each. */
export function timesOf(calls, rounds = PAIRS) {
  const times = calls.map(() => []);
  for (let round = 0; round < rounds; round += 1)
    for (const [index, args] of calls.entries()) times[index].push(millisecondsOf(args));
  return times.map(medianOf);
}

/** The most memory that a call of node had at once, in bytes. */
export function memoryOf(args) {
  const {stderr} = run(['--import', './scripts/bench/tell-memory.mjs', ...args]);
  return Number(/maximum memory (\d+)/.exec(stderr)[1]) * 1024;
}

export function medianOf(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

function millisecondsOf(args) {
  const start = process.hrtime.bigint();
  run(args);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

/** A run that does not do its work would be fast: only findings may make it end with 1. */
function run(args) {
  const done = spawnSync(process.execPath, args, {encoding: 'utf8', maxBuffer: 2 ** 30});
  const mayFind = args.includes('test-connector') || args.includes('compare-connector');
  if (done.status === 0 || (mayFind && done.status === 1)) return done;
  throw new Error(`node ${args.join(' ')} ended with ${done.status}\n${done.stdout}${done.stderr}`);
}
