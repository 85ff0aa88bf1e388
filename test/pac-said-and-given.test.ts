import {spawnSync} from 'node:child_process';
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {beforeEach, describe, expect, test} from '@jest/globals';
import {decodeLines} from '../src/host/decode-lines.js';
import {findProgram} from '../src/host/find-program.js';
import {writeAssets} from './support/pac-assets.js';
import {CREATE, failing, signIn, verbs} from './support/pac-calls.js';
import {placeForEachTest} from './support/pac-place.js';

// What goes to a program of somebody else, and what comes from it.

const place = placeForEachTest();

beforeEach(async () => {
  await signIn(place);
  writeAssets(join(place.folder, 'assets'), {isOauth: true});
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
