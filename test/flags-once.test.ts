import {expect, test} from '@jest/globals';
import {CONNECTOR, connectorsmith, folderWith, pathsIn} from './support/process.js';

const CALL = 'new-connector-config --config-file config.json --output-directory out';

// Calls that say two things at once, the flag that does, and the second value.
const TWICE = [
  [`${CALL} --output-directory elsewhere`, '--output-directory <folder>', 'elsewhere'],
  [`${CALL} --output-directory out`, '--output-directory <folder>', 'out'],
  [`${CALL} -ConfigFile b.json`, '--config-file <file>', 'b.json'],
  [`${CALL} -configfile:b.json`, '--config-file <file>', 'b.json'],
  [`${CALL} --config-file=b.json`, '--config-file <file>', 'b.json'],
  [`${CALL} --color never --color always`, '--color <when>', 'always'],
  ['test-connector . --format sarif -Format text', '--format <format>', 'text'],
  ['test-connector . --max-warnings 0 --max-warnings 1', '--max-warnings <number>', '1'],
] as const;

test.each(TWICE)('%s is refused', (call, flag, value) => {
  expect(answerTo(call)).toEqual({
    status: 2,
    stdout: '',
    stderr: `error: option '${flag}' argument '${value}' is invalid. Expected this flag only once.\n`,
    paths: Object.keys(CONNECTOR).sort(),
  });
});

const CONTRARY = [
  `${CALL} --json --format text`,
  `${CALL} --format sarif --json`,
  `${CALL} -Json -Format:github`,
  `${CALL} --json --format json`,
];

test.each(CONTRARY)('%s is refused, in JSON', call => {
  const {status, stdout, stderr, paths} = answerTo(call);
  expect(JSON.parse(stdout).diagnostics).toMatchObject([
    {
      rule: 'usage',
      message:
        "Unexpected call, expected one that `--help` shows: option '--json' cannot be used with option '--format <format>'",
    },
  ]);
  expect({status, stderr, paths}).toEqual({
    status: 2,
    stderr: '',
    paths: Object.keys(CONNECTOR).sort(),
  });
});

// Nothing is contradicted here.
const ALLOWED = [
  `${CALL} --target power-platform --target power-platform`,
  `${CALL} -Target power-platform --target power-platform`,
  `${CALL} --quiet --quiet --json --json`,
  `${CALL} -WhatIf --dry-run`,
  `${CALL} -Json:$false --format text`,
];

test.each(ALLOWED)('%s works', call => {
  expect(answerTo(call).status).toBe(0);
});

function answerTo(call: string) {
  const cwd = folderWith(CONNECTOR);
  return {...connectorsmith(call.split(' '), {cwd}), paths: pathsIn(cwd)};
}
