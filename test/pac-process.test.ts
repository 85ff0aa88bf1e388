import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {beforeEach, describe, expect, test} from '@jest/globals';
import {writeAssets} from './support/pac-assets.js';
import {CREATE, failing, messages, signIn} from './support/pac-calls.js';
import {isRunning, placeForEachTest, until} from './support/pac-place.js';

// How a program of somebody else ends, and the signals that we get meanwhile.

const place = placeForEachTest();

beforeEach(async () => {
  await signIn(place);
  writeAssets(join(place.folder, 'assets'), {isOauth: true});
});

const SECRET = ['--client-secret-env', 'PW'];

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

  // A way to hang, and how many processes of the stand-in there were, the one that signed in among them.
  test.each([
    ['hang', 2],
    ['hang-hard', 3],
  ])('comes after --timeout, for all that it started: %s', async (way, processes) => {
    const report = await place.json([...CREATE, ...SECRET, '--timeout', '2'], failing(way));
    expect([report.exitCode, report.result['pacTimedOut'], messages(report)]).toEqual([
      1,
      true,
      expect.stringContaining('for more than 2 s, expected its end; it was stopped, and'),
    ]);
    expect(startedIn(report)).toHaveLength(processes);
    await until('all have ended', () => startedIn(report).every(id => !isRunning(id)));
  });

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
