import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from '@jest/globals';
import {APP, writeAssets} from './support/pac-assets.js';
import {
  CREATE,
  GUID,
  lastCall,
  messages,
  signIn,
  UPDATE,
  verbs,
  wordBehind,
} from './support/pac-calls.js';
import {placeForEachTest} from './support/pac-place.js';

const place = placeForEachTest();

describe('connect-environment', () => {
  const SECRET = ['--tenant', 'contoso.com', '--client-secret-env', 'PW'];
  const service = ['--application-id', APP, '--tenant', 'contoso.com'];
  const AZURE = {PAC_ADO_ID_TOKEN_REQUEST_URL: 'https://dev.azure.com/token'};
  const GITHUB = {ACTIONS_ID_TOKEN_REQUEST_URL: 'https://token.actions'};
  test.each([
    ['device code', ['--device-code', '--name', 'here'], {}],
    ['user', ['--username', 'a@contoso.com', '--password-env', 'PW'], {PW: 'pw'}],
    ['secret', [...service, '--client-secret-env', 'PW', '--cloud', 'UsGov'], {PW: 'pw'}],
    ['certificate', [...service, '--certificate-disk-path', 'key.pfx'], {}],
    ['GitHub', [...service, '--github-federated'], GITHUB],
    ['Azure DevOps', [...service, '--azure-devops-federated'], AZURE],
    ['managed identity', ['--managed-identity', '--url', 'https://x.crm.dynamics.com'], {}],
    ['the spelling of PowerShell', ['-DeviceCode', '-Url:https://x.crm.dynamics.com'], {}],
  ])('signs in: %s', async (_, words, env) => {
    writeFileSync(join(place.folder, 'key.pfx'), 'a certificate');
    const {exitCode} = await place.run(['connect-environment', ...words], {env});
    expect([exitCode, verbs(place).at(-1)]).toEqual([0, 'auth create']);
  });

  test.each([
    ['nobody is there', [], 'expected another way: `--device-code`'],
    ['no tenant', ['--application-id', APP, '--client-secret-env', 'PW'], 'without `--tenant`'],
    ['not in GitHub', [...service, '--github-federated'], 'id-token: write'],
    ['not in Azure DevOps', [...service, '--azure-devops-federated'], 'with PAC_ADO_ID_TOKEN'],
    ['an id that is none', ['--application-id', 'me', ...SECRET], 'the GUID of an application'],
    ['no certificate', [...service, '--certificate-disk-path', 'none.pfx'], 'without a file there'],
    ['a name like a flag', ['--device-code', '--name=-x'], 'pac takes it for a flag'],
    ['a long name', ['--device-code', '--name', 'x'.repeat(31)], 'of 31 characters'],
    ['two places', ['--device-code', '--url', 'https://a', '--environment', 'b'], 'expected one'],
    ['no such variable', [...service, '--client-secret-env', 'NONE'], 'without a variable'],
    ['no such file', [...service, '--client-secret-file', 'none'], 'without a file'],
    ['nothing piped', [...service, '--client-secret-stdin'], 'leads to nothing'],
    [
      'two sources',
      [...service, '--client-secret-env', 'PW', '--client-secret-stdin'],
      'expected one of them',
    ],
  ])('is refused before pac starts: %s', async (_, words, reason) => {
    const report = await place.json(['connect-environment', ...words], {env: {PW: 'pw'}});
    expect([report.exitCode, messages(report), verbs(place)]).toEqual([
      2,
      expect.stringContaining(reason),
      [],
    ]);
  });

  test.each([
    ['variable', ['--client-secret-env', 'PW'], {env: {PW: 'from-there'}}],
    ['file', ['--client-secret-file', 'secret.txt'], {}],
    ['standard input', ['--client-secret-stdin'], {input: 'from-there\n'}],
  ])('takes the secret from a %s', async (_, words, options) => {
    writeFileSync(join(place.folder, 'secret.txt'), 'from-there\r\n');
    await place.run(['connect-environment', ...service, ...words], options);
    const call = lastCall(place);
    expect([wordBehind(call, '--clientSecret'), call.env['PAC_CLI_SPN_SECRET']]).toEqual([
      'from-there',
      'from-there',
    ]);
  });

  test('shows the code to sign in with, also when it is quiet', async () => {
    const {stderr} = await place.run(['connect-environment', '--device-code', '--quiet']);
    expect(stderr).toContain('enter the code ABCD1234');
  });

  test.each([
    ['1.30.6', 1, 'Unexpected pac 1.30.6, expected 1.32.0 or newer for `--githubFederated`'],
    ['1.32.0', 0, ''],
    ['none', 0, ''],
  ])('pac of version %s for a newer flag', async (version, exitCode, message) => {
    const report = await place.json(['connect-environment', ...service, '--github-federated'], {
      env: {...GITHUB, STAND_IN_PAC_VERSION: version},
    });
    expect([report.exitCode, messages(report)]).toEqual([
      exitCode,
      expect.stringContaining(message),
    ]);
    expect(verbs(place)).toEqual(exitCode === 0 ? ['help', 'auth create'] : ['help']);
  });
});

describe('finding pac', () => {
  const STAND_IN = `${process.cwd()}/test/support/stand-in-pac/pac`;
  const NOWHERE = {PATH: `${process.execPath.replace(/\/[^/]*$/, '')}:/usr/bin:/bin`};
  test.each([
    ['--pac-path', ['--pac-path', STAND_IN], {}, [0, STAND_IN]],
    ['CONNECTORSMITH_PAC', [], {CONNECTORSMITH_PAC: STAND_IN}, [0, STAND_IN]],
    ['PATH', [], {PATH: `${STAND_IN.replace(/\/pac$/, '')}:${NOWHERE.PATH}`}, [0, 'pac']],
    ['a path that is none', ['--pac-path', '/none'], {}, [1, undefined]],
    ['nothing', [], {}, [1, undefined]],
    ['nothing, in a dry run', ['--dry-run'], {}, [0, 'pac']],
  ])('%s', async (_, words, env, expected) => {
    const report = await place.json(['connect-environment', '--device-code', ...words], {
      env: {...NOWHERE, ...env},
    });
    expect([report.exitCode, report.commands[0]?.[0]]).toEqual(expected);
  });

  test('where it is missing: how to install it, and that checking needs none of it', async () => {
    const report = await place.json(['get-connector'], {env: NOWHERE});
    expect(messages(report)).toMatch(
      /dotnet tool install.*Making and checking assets need none of it/s,
    );
  });
});

test('French: what pac says stays as it is, and is understood', async () => {
  const env = {STAND_IN_PAC_LANGUAGE: 'fr'};
  writeAssets(join(place.folder, 'assets'));
  const before = await place.json(CREATE, {env});
  await signIn(place);
  const after = await place.json(CREATE, {env});
  expect(messages(before)).toMatch(/Aucun profil n'a été trouvé.*connect-environment/s);
  expect([after.exitCode, after.result['connectorId']]).toEqual([0, expect.stringMatching(GUID)]);
});

test('from a config to a connector that is created and then updated', async () => {
  const sample = join(process.cwd(), 'samples/client-credentials/config.json');
  const make = ['new-connector-config', '--config-file', sample, '--output-directory', 'assets'];
  await signIn(place);
  const made = await place.run(make);
  const created = await place.json([...CREATE, '--save']);
  const updated = await place.json(UPDATE);
  expect([made.exitCode, created.exitCode, updated.exitCode]).toEqual([0, 0, 0]);
  expect(updated.result['connectorId']).toBe(created.result['connectorId']);
  expect(verbs(place)).toEqual([
    'auth create',
    'connector list',
    'connector create',
    'connector update',
  ]);
  expect((await place.json(CREATE)).exitCode).toBe(1);
});
