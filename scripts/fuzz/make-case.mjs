import {dirname, join} from 'node:path';
import {mutateJson} from './mutate-json.mjs';
import {mutateText} from './mutate-text.mjs';
import {toYaml} from './yaml.mjs';

const FORMATS = ['json', 'json', 'json', 'json', 'text', 'sarif', 'github', 'junit'];
const EXTRA_FLAGS = [
  ['--dry-run'],
  ['--quiet'],
  ['--environment-name', 'test'],
  ['--environment-name', '__proto__'],
  ['--force'],
];
const HOSTILE_WORDS = [
  '',
  '-',
  '--',
  '---',
  '--__proto__',
  '--constructor=1',
  '-WhatIf',
  '--json',
  '--help',
  '--version',
  '--target',
  '/',
  '..',
  'a'.repeat(5000),
  '\u0000',
  '\ud800',
  '--max-warnings',
  '99999999999999999999',
  '__proto__',
  'toString',
];
const ENVIRONMENT = {LAB_BOOKINGS_CLIENT_ID: 'client-of-a-test'};

/** A random source and samples → files in memory and the call that reads them. */
export function makeCase(random, samples) {
  const files = new Map(random.pick(samples));
  const names = [...files.keys()].filter(name => /\.(json|ya?ml)$/.test(name));
  for (let count = random.pick([1, 1, 1, 2]); count > 0; count -= 1) {
    const name = random.pick(names);
    files.set(name, mutate(files.get(name), name, random));
  }
  const format = random.pick(FORMATS);
  const argv = callFor(files, format, random);
  if (random.chance(0.97)) return {files, format, argv, environment: ENVIRONMENT};
  return {files, format: 'any', argv: mutateCall(argv, random), environment: ENVIRONMENT};
}

/** A call with a word lost, doubled or replaced by what no shell would stop. */
function mutateCall(argv, random) {
  const at = random.below(argv.length);
  const words = random.pick([
    [],
    [argv[at], argv[at]],
    [random.pick(HOSTILE_WORDS)],
    [random.pick(HOSTILE_WORDS), argv[at]],
  ]);
  return argv.toSpliced(at, 1, ...words);
}

function mutate(bytes, name, random) {
  const asYaml = random.chance(0.15) && !name.endsWith('config.json');
  const written = asYaml ? toYaml(bytes, random) : bytes;
  return random.chance(asYaml ? 0.7 : 0.4)
    ? mutateText(written, random)
    : mutateJson(written, random);
}

/** Most calls make a connector; some test what lies there. A definition that became YAML keeps its name: its content decides. */
function callFor(files, format, random) {
  const config = [...files.keys()].find(name => name.endsWith('config.json'));
  const flags = random.chance(0.3) ? random.pick(EXTRA_FLAGS) : [];
  if (random.chance(0.25)) {
    const path = random.pick([dirname(config), config, join(dirname(config), 'openapi.json')]);
    return ['test-connector', path, '--format', format];
  }
  const folders = ['--config-file', config, '--output-directory', 'out/fuzzed'];
  return ['new-connector-config', ...folders, '--format', format, ...flags];
}
