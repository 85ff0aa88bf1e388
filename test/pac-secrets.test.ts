import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {beforeEach, describe, expect, test} from '@jest/globals';
import {APP, writeAssets} from './support/pac-assets.js';
import {CREATE, lastCall, signIn, UPDATE} from './support/pac-calls.js';
import {type Ended, placeForEachTest, until} from './support/pac-place.js';

// A secret that is planted in every input is found in no output. The stand-in echoes it in every form it knows.

const SECRET = 'pl4nted&"secret/+=';
const FORMS = [
  SECRET,
  encodeURIComponent(SECRET),
  JSON.stringify(SECRET).slice(1, -1),
  Buffer.from(SECRET).toString('base64'),
];
const SERVICE = ['--application-id', APP, '--tenant', 'x.com'];
const CONNECT = ['connect-environment'];
const ENV = {PW: SECRET, STAND_IN_PAC_ECHO: SECRET};

const place = placeForEachTest();

beforeEach(() => {
  writeAssets(join(place.folder, 'assets'), {isOauth: true});
  writeFileSync(join(place.folder, 'key.pfx'), 'a certificate');
});

function expectNoSecret({stdout, stderr}: Ended): void {
  for (const form of FORMS) {
    expect(stdout).not.toContain(form);
    expect(stderr).not.toContain(form);
    expect([...place.files()].filter(([, text]) => text.includes(form))).toEqual([]);
  }
}

// Words of the call, and what is piped in.
const CALLS: readonly [string, readonly string[], string][] = [
  ['a client secret', [...CONNECT, ...SERVICE, '--client-secret-env', 'PW'], ''],
  ['a client secret piped in', [...CONNECT, ...SERVICE, '--client-secret-stdin'], SECRET],
  ['a password', [...CONNECT, '--username', 'a@x.com', '--password-env', 'PW'], ''],
  [
    'the password of a certificate',
    [
      ...[...CONNECT, ...SERVICE, '--certificate-disk-path', 'key.pfx'],
      ...['--certificate-password-env', 'PW'],
    ],
    '',
  ],
  ['a new connector', [...CREATE, '--client-secret-env', 'PW', '--save'], ''],
  ['an update', [...UPDATE, '--client-secret-env', 'PW'], ''],
];
const FORMATS = [[], ['--json'], ['--dry-run'], ['--dry-run', '--json']];
const WAYS: readonly [string, readonly (readonly string[])[]][] = [
  ['echo', FORMATS],
  ['echo,spn-lost,update', [['--json']]],
];

describe.each(CALLS)('%s is found nowhere', (_, words, input) => {
  test.each(WAYS)('when pac does: %s', async (way, formats) => {
    await signIn(place);
    if (words[0] === UPDATE[0]) await place.run(CREATE);
    for (const format of formats) {
      const env = {...ENV, STAND_IN_PAC_FAIL: way};
      expectNoSecret(await place.run([...words, ...format], {env, input}));
    }
    const isEchoed = place.calls().some(({args}) => args.includes(SECRET));
    expect(isEchoed).toBe(words[0] === CONNECT[0]);
  });
});

test('in apiProperties.json, against all advice: neither', async () => {
  await signIn(place);
  const file = join(place.folder, 'assets/apiProperties.json');
  const text = readFileSync(file, 'utf8').replace('"clientId"', `"clientSecret": "own-s3cret", $&`);
  writeFileSync(file, text);
  const env = {STAND_IN_PAC_ECHO: 'own-s3cret', STAND_IN_PAC_FAIL: 'echo'};
  const {stdout, stderr} = await place.run(CREATE, {env});
  expect(stdout).toContain('secrets never stand in files');
  expect(stdout + stderr).not.toContain('own-s3cret');
});

test.each([
  [[...CREATE, '--client-secret-env', 'PW']],
  [[...CONNECT, ...SERVICE, '--client-secret-env', 'PW']],
])('pac does not inherit it in the variable: %j', async words => {
  await signIn(place);
  await place.run(words, {env: ENV});
  expect(lastCall(place).env['PW']).toBe('');
});

test('of the sign-in that pac finds in the environment, neither', async () => {
  await signIn(place);
  const env = {PAC_CLI_SPN_SECRET: SECRET, STAND_IN_PAC_ECHO: SECRET, STAND_IN_PAC_FAIL: 'echo'};
  const ended = await place.run([...CREATE, '--json'], {env});
  expect(ended.stdout).toContain('***');
  expectNoSecret(ended);
});

// Where a user takes a flag's value for the secret itself.
test.each([
  [[...CONNECT, '--client-secret', SECRET]],
  [[...CONNECT, `--client-secret=${SECRET}`]],
  [[...CONNECT, `--clientSecret=${SECRET}`]],
  [[...CONNECT, '-ClientSecret', SECRET]],
  [[...CONNECT, `-ClientSecret:${SECRET}`]],
  [[...CONNECT, `--client-secret-stdin=${SECRET}`]],
  [[...CONNECT, ...SERVICE, '--client-secret-env', SECRET]],
  [[...CONNECT, ...SERVICE, '--client-secret-file', SECRET]],
  [[...CONNECT, `--client-secrt=${SECRET}`]],
  [[...CONNECT, '--username', 'a', `--password=${SECRET}`]],
  [['New-CustomConnector', '-CustomConnectorAssets', 'assets', '-Secret', SECRET]],
  [[...CREATE, '--client-secret', SECRET]],
])('%j is refused, and not repeated', async words => {
  for (const format of [[], ['--json']]) {
    const ended = await place.run([...words, ...format]);
    expect(ended.exitCode).toBe(2);
    expectNoSecret(ended);
  }
  expect(place.calls()).toEqual([]);
});

const PROC = existsSync('/proc/self/cmdline');

(PROC ? test : test.skip)(
  'while pac runs, our own words do not have it (needs /proc)',
  async () => {
    await signIn(place);
    const words: string[] = [];
    const env = {...ENV, STAND_IN_PAC_FAIL: 'hang'};
    await place.run([...CREATE, '--client-secret-env', 'PW'], {
      env,
      meanwhile: async (id, said) => {
        await until('pac works', () => said().includes('Working...'));
        words.push(...readFileSync(`/proc/${id}/cmdline`, 'utf8').split('\0'));
        process.kill(id, 'SIGTERM');
      },
    });
    expect(words).toContain('new-connector');
    expect(words.join(' ')).not.toContain(SECRET);
  },
);
