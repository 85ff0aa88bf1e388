import {spawnSync} from 'node:child_process';
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from '@jest/globals';
import {decodeLines} from '../src/host/decode-lines.js';
import {findProgram} from '../src/host/find-program.js';
import {writeAssets} from './support/pac-assets.js';
import {CREATE, messages, signIn, verbs} from './support/pac-calls.js';
import {isRunning, makePlace, type Place, until} from './support/pac-place.js';

// How a program of somebody else is run: its end, its words, and the signals that we get meanwhile.

let place: Place;

beforeEach(async () => {
  place = makePlace();
  await signIn(place);
  writeAssets(join(place.folder, 'assets'), {isOauth: true});
});

afterEach(() => {
  expect(place.leftovers()).toEqual([]);
  place.remove();
});

const SECRET = ['--client-secret-env', 'PW'];

/** The environment of a call that fails in a way. */
function failing(way: string): {readonly env: Readonly<Record<string, string>>} {
  return {env: {PW: 'top-secret', STAND_IN_PAC_FAIL: way}};
}

describe('the end of pac', () => {
  test('counts when its process ends, though what it started keeps its pipes open', async () => {
    // At the same time, under the same load. Alone on a machine, either takes 0.3 seconds.
    const [plain, held] = await Promise.all([
      place.run(['get-connector'], failing('')),
      place.run(['get-connector'], failing('pipe')),
    ]);
    expect([held.exitCode, held.stdout]).toEqual([0, plain.stdout]);
    // What it started ends after 6 seconds.
    expect(held.milliseconds - plain.milliseconds).toBeLessThan(1000);
  });

  test.each(['hang', 'hang-hard'])(
    'comes after --timeout, for all that it started: %s',
    async way => {
      const report = await place.json([...CREATE, ...SECRET, '--timeout', '1'], failing(way));
      expect([report.exitCode, report.result['pacTimedOut'], messages(report)]).toEqual([
        1,
        true,
        expect.stringContaining('for more than 1 s, expected its end; it was stopped, and'),
      ]);
      await until('all have ended', () => startedIn(report).every(id => !isRunning(id)));
    },
  );

  test('by a signal is told as that', async () => {
    const report = await place.json(CREATE, failing('killed'));
    expect([report.exitCode, report.result['pacSignal'], messages(report)]).toEqual([
      1,
      'SIGKILL',
      expect.stringContaining('end of `pac connector create` by SIGKILL'),
    ]);
  });

  test('before it began: a file that is no program', async () => {
    const file = join(place.folder, 'pac');
    writeFileSync(file, '#!/none/such\n', {mode: 0o755});
    const report = await place.json([...CREATE, ...SECRET, '--pac-path', file], failing(''));
    expect(report.exitCode).toBe(1);
    expect(messages(report)).toContain(`Unexpected failure to start \`${file}\``);
  });

  test('with exit code 1: its own words, and a hint', async () => {
    const report = await place.json(CREATE, failing('spn-lost'));
    expect([report.exitCode, report.result['pacExitCode'], messages(report)]).toEqual([
      1,
      1,
      expect.stringMatching(
        /Error: AuthProfileSpnSecretNotFoundWithLinuxFallback\. Hint: .*PAC_CLI_SPN_SECRET/,
      ),
    ]);
  });
});

/** The processes that the stand-in was, and named. */
function startedIn({result}: {readonly result: Readonly<Record<string, unknown>>}): number[] {
  const named = [...String(result['pacOutput']).matchAll(/child (\d+)/g)].map(match => match[1]);
  return [...named.map(Number), ...place.calls().map(call => call.pid)];
}

describe('a signal that we get', () => {
  test.each(['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'] as const)(
    '%s ends pac, then us',
    async signal => {
      const {env} = failing('hang');
      const ended = await place.run([...CREATE, ...SECRET], {
        env,
        meanwhile: async (id, said) => {
          await until('pac works', () => said().includes('Working...'));
          expect(place.leftovers()).toHaveLength(1);
          process.kill(id, signal);
        },
      });
      expect([ended.signal, ended.stdout]).toEqual([signal, '']);
      await until('pac has ended', () => place.calls().every(call => !isRunning(call.pid)));
    },
  );

  test('is passed on as it is: pac may end well', async () => {
    const {signal, stderr} = await place.run([...CREATE, ...SECRET], {
      ...failing('hang-politely'),
      meanwhile: async (id, said) => {
        await until('pac works', () => said().includes('Working...'));
        process.kill(id, 'SIGINT');
      },
    });
    expect([signal, stderr]).toEqual(['SIGINT', expect.stringContaining('Cancelled by the user.')]);
  });

  test('a second one ends what does not listen', async () => {
    const {signal} = await place.run([...CREATE, ...SECRET], {
      ...failing('hang-hard'),
      meanwhile: async (id, said) => {
        await until('pac works', () => said().includes('Working...'));
        process.kill(id, 'SIGINT');
        await new Promise(resume => setTimeout(resume, 200));
        process.kill(id, 'SIGINT');
      },
    });
    expect(signal).toBe('SIGINT');
    await until('pac has ended', () => place.calls().every(call => !isRunning(call.pid)));
  });
});

describe('what pac says', () => {
  test('is told on stderr while it runs, and not when quiet', async () => {
    const loud = await place.run(CREATE, failing(''));
    const quiet = await place.run([...CREATE, '--quiet'], failing(''));
    expect(loud.stderr).toContain('Connected as maker@contoso.com');
    expect([quiet.stderr, loud.stdout.split('\n')[0]?.slice(0, 17)]).toEqual([
      '',
      'Created connector',
    ]);
  });

  test('may be in another encoding', async () => {
    const {env} = failing('latin1');
    const {stderr, stdout} = await place.run(CREATE, {env: {...env, STAND_IN_PAC_LANGUAGE: 'fr'}});
    expect(stderr).toContain('Le connecteur a été créé');
    expect(stdout).toMatch(/^Created connector Harbour Tides: [0-9a-f-]{36}/);
  });

  test.each([
    [
      ['a\r\n', 'b'],
      ['a', 'b'],
    ],
    [
      ['a', 'b\n\nc\n'],
      ['ab', '', 'c'],
    ],
    [['\u001b[31mred\u001b[0m\n'], ['red']],
    [[Buffer.from('é\n').subarray(0, 1), Buffer.from('é\n').subarray(1)], ['é']],
    [[Buffer.from([0xe9, 0x0a])], ['é']],
    [[], []],
  ])('lines of %j', (chunks, expected) => {
    const lines: string[] = [];
    const decoder = decodeLines(line => lines.push(line));
    for (const chunk of chunks) decoder.push(Buffer.from(chunk as string));
    decoder.end();
    expect(lines).toEqual(expected);
  });
});

describe('what pac is given', () => {
  test('our name, and the environment as it is', async () => {
    const env = {PP_TOOLS_TELEMETRY_OPTOUT: 'true'};
    await place.run(CREATE, {env});
    expect(place.calls().at(-1)?.env).toEqual({
      PP_TOOLS_AUTOMATION_AGENT: expect.stringMatching(/^connectorsmith\/\d+\.\d+\.\d+$/),
      PP_TOOLS_TELEMETRY_OPTOUT: 'true',
    });
  });

  test('profiles are made, never cleared', async () => {
    await place.run(CREATE);
    expect(verbs(place)).toEqual(['auth create', 'connector create']);
  });

  test.each([
    [['connector', 'list', '-env', 'https://x.crm.dynamics.com'], 0],
    [['auth', 'create', '-n', 'a', '-dc'], 0],
    [['auth', 'create', '--url', 'https://x.crm.dynamics.com'], 1],
    [['auth', 'create', '--tenantId', 'x'], 1],
    [['connector', 'create'], 1],
  ])('checked by the stand-in as by pac: %j', (words, expected) => {
    const env = {...process.env, STAND_IN_PAC_HOME: join(place.folder, 'records')};
    const pac = `${process.cwd()}/test/support/stand-in-pac/pac`;
    expect(spawnSync(process.execPath, [pac, ...words], {env}).status).toBe(expected);
  });

  test('words as they are, without a shell', async () => {
    const folder = `a b'"$(touch x)\`;&`;
    writeAssets(join(place.folder, folder));
    const {exitCode} = await place.run(['new-connector', '--custom-connector-assets', folder]);
    expect(exitCode).toBe(0);
    expect(place.calls().at(-1)?.args).toContain(join(place.folder, folder, 'apiDefinition.json'));
  });
});

test.each([
  ['win32', 'pac.cmd', 'pac', true],
  ['win32', 'pac.exe', 'pac', true],
  ['win32', 'pac', 'pac', false],
  ['linux', 'pac', 'pac', true],
  ['linux', 'pac.cmd', 'pac', false],
])('on %s, %s is found as %s: %s', async (platform, name, wanted, isFound) => {
  const folder = join(place.folder, 'tools');
  mkdirSync(folder);
  writeFileSync(join(folder, name), '', {mode: 0o755});
  const environment = {PATH: folder, PATHEXT: '.EXE;.CMD'};
  const found = await findProgram(wanted, {platform, environment});
  expect(found?.replaceAll('\\', '/')).toBe(isFound ? join(folder, name) : undefined);
});
