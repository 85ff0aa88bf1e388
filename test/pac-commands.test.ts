import {describe, expect, test} from '@jest/globals';
import {planConnectEnvironment} from '../src/cmdlets/plan-connect-environment.js';
import {authCreate} from '../src/targets/power-platform/pac/auth-create.js';
import {connectorCreate} from '../src/targets/power-platform/pac/connector-create.js';
import {connectorDownload} from '../src/targets/power-platform/pac/connector-download.js';
import {connectorList} from '../src/targets/power-platform/pac/connector-list.js';
import {connectorUpdate} from '../src/targets/power-platform/pac/connector-update.js';
import type {Pac} from '../src/targets/power-platform/pac/pac-command.js';
import {portalLink} from '../src/targets/power-platform/pac/portal.js';
import {type Credentials, chooseSignIn} from '../src/targets/power-platform/pac/sign-in.js';
import {createMemoryHost, type MemoryOptions} from './support/memory-host.js';
import {APP, ID, PLACE_ID} from './support/pac-assets.js';

const pac: Pac = {
  file: '/tools/pac',
  shownAs: 'pac',
  version: '1.2.3',
  timeoutSeconds: undefined,
  secrets: [],
  hiddenVariables: ['PW'],
};

const application = {tenant: 'contoso.com', applicationId: APP};
const SERVICE = `--tenant contoso.com --applicationId ${APP}`;

// What is given, and the words behind `pac auth create`.
const SIGN_INS: readonly [string, Credentials, string][] = [
  ['interactive', {}, ''],
  ['interactive in a tenant', {tenant: 'contoso.com'}, '--tenant contoso.com'],
  ['device code', {deviceCode: true}, '--deviceCode'],
  ['user', {username: 'a@contoso.com', password: 'pw'}, '--username a@contoso.com --password pw'],
  ['client secret', {...application, clientSecret: 's3'}, `${SERVICE} --clientSecret s3`],
  [
    'client secret that looks like a flag',
    {...application, clientSecret: '-s3'},
    `${SERVICE} --clientSecret data:text/plain;base64,LXMz`,
  ],
  [
    'certificate',
    {...application, certificateDiskPath: '/c.pfx', certificatePassword: 'pw'},
    `${SERVICE} --certificateDiskPath /c.pfx --certificatePassword pw`,
  ],
  [
    'certificate without a password',
    {...application, certificateDiskPath: '/c.pfx'},
    `${SERVICE} --certificateDiskPath /c.pfx`,
  ],
  ['GitHub', {...application, githubFederated: true}, `${SERVICE} --githubFederated`],
  [
    'Azure DevOps',
    {...application, azureDevopsFederated: true},
    `${SERVICE} --azureDevOpsFederated`,
  ],
  ['managed identity', {managedIdentity: true}, '--managedIdentity'],
];

describe('pac auth create', () => {
  test.each(SIGN_INS)('%s', (_, given, expected) => {
    const signIn = chooseSignIn(given);
    if ('problems' in signIn) throw new Error(signIn.problems.join());
    const words = authCreate({signIn}, pac).args.join(' ');
    expect(words).toBe(`auth create ${expected}`.trim());
  });

  test('profile, cloud and environment come first', () => {
    const signIn = chooseSignIn({deviceCode: true});
    if ('problems' in signIn) throw new Error(signIn.problems.join());
    const place = {name: 'gov', cloud: 'UsGov', environment: 'https://x.crm9.dynamics.com'};
    expect(authCreate({signIn, ...place}, pac).args.join(' ')).toBe(
      'auth create --name gov --cloud UsGov --environment https://x.crm9.dynamics.com --deviceCode',
    );
  });

  test('the secret is named as such, and is in the environment of this one call', () => {
    const signIn = chooseSignIn({...application, clientSecret: 's3'});
    if ('problems' in signIn) throw new Error(signIn.problems.join());
    expect(authCreate({signIn}, pac)).toMatchObject({
      file: '/tools/pac',
      secrets: ['s3'],
      env: {PP_TOOLS_AUTOMATION_AGENT: 'connectorsmith/1.2.3', PAC_CLI_SPN_SECRET: 's3', PW: ''},
    });
  });
});

// What is given, and why it is refused.
const REFUSED: readonly [Credentials, string][] = [
  [
    {clientSecret: 's'},
    'Unexpected `--client-secret-…` without `--application-id`, expected both / Unexpected `--client-secret-…` without `--tenant`, expected both',
  ],
  [
    {applicationId: APP, tenant: 't'},
    'Unexpected `--application-id` by itself, expected what proves it: `--client-secret-env`, `--client-secret-file` or `--client-secret-stdin`, `--certificate-disk-path`, `--github-federated`, `--azure-devops-federated`',
  ],
  [
    {...application, clientSecret: 's', githubFederated: true},
    'Unexpected `--client-secret-…` together with `--github-federated`, expected one way to sign in',
  ],
  [
    {username: 'a'},
    'Unexpected `--username` without `--password-env`, `--password-file` or `--password-stdin`, expected both',
  ],
  [{password: 'a'}, 'Unexpected `--password-…` without `--username`, expected both'],
  [
    {...application, certificatePassword: 'a'},
    'Unexpected `--certificate-password-…` without `--certificate-disk-path`, expected both',
  ],
  [
    {githubFederated: true, tenant: 't'},
    'Unexpected `--github-federated` without `--application-id`, expected both',
  ],
  [
    {managedIdentity: true, tenant: 't'},
    'Unexpected `--tenant` together with `--managed-identity`, expected it alone',
  ],
  [
    {deviceCode: true, applicationId: APP},
    'Unexpected `--application-id` together with `--device-code`, expected it alone',
  ],
];

test.each(REFUSED)('%j is refused', (given, expected) => {
  const refused = chooseSignIn(given);
  expect('problems' in refused && refused.problems.join(' / ')).toBe(expected);
});

describe('pac connector', () => {
  const files = {definition: '/a/d.json', properties: '/a/p.json'};
  const everything = {...files, icon: '/a/i.png', script: '/a/s.csx'};
  const definition = '--api-definition-file /a/d.json --api-properties-file /a/p.json';
  const there = {environment: PLACE_ID, solutionUniqueName: 'Tides'};
  const COMMANDS = [
    [`create ${definition}`, connectorCreate({files, destination: {}}, pac)],
    [
      `create ${definition} --icon-file /a/i.png --script-file /a/s.csx --solution-unique-name Tides --environment ${PLACE_ID}`,
      connectorCreate({files: everything, destination: there}, pac),
    ],
    [
      `update --connector-id ${ID} ${definition} --environment ${PLACE_ID}`,
      connectorUpdate({files, destination: {environment: PLACE_ID}, connectorId: ID}, pac),
    ],
    ['list --json', connectorList(undefined, pac)],
    [`list --json --environment ${PLACE_ID}`, connectorList(PLACE_ID, pac)],
    [
      `download --connector-id ${ID} --outputDirectory <temporary folder> --environment ${PLACE_ID}`,
      connectorDownload(ID, PLACE_ID, pac),
    ],
  ] as const;
  test.each(COMMANDS)('%s', (expected, {args}) => {
    expect(args.join(' ')).toBe(`connector ${expected}`);
  });
});

test.each([
  [undefined, 'make.powerapps.com/customconnectors'],
  [PLACE_ID, `make.powerapps.com/environments/${PLACE_ID}/customconnectors`],
  ['https://x.crm4.dynamics.com', 'make.powerapps.com/customconnectors'],
  ['https://X.crm9.dynamics.com/', 'make.gov.powerapps.us/customconnectors'],
  ['https://x.crm.microsoftdynamics.us', 'make.high.powerapps.us/customconnectors'],
  ['https://x.crm.dynamics.cn', 'make.powerapps.cn/customconnectors'],
])('the maker portal of %s', (environment, expected) => {
  expect(portalLink(environment)).toBe(`https://${expected}`);
});

// The host, and what is said or run.
const PLACES: readonly [string, MemoryOptions, string][] = [
  ['somebody at a terminal', {isAttended: true}, 'run auth create'],
  ['a terminal in CI', {isAttended: true, environment: {CI: '1'}}, 'where nobody sits'],
  [
    'a terminal that is said to be no CI',
    {isAttended: true, environment: {CI: 'false'}},
    'run auth',
  ],
  ['nobody', {}, 'where nobody sits'],
  ['Windows without pac', {isAttended: true, programs: [], platform: 'win32'}, 'winget install'],
  ['a Mac without pac', {isAttended: true, programs: [], platform: 'darwin'}, 'brew install'],
  [
    'pac in the folder of .NET',
    {isAttended: true, environment: {HOME: '/me'}, programs: ['/me/.dotnet/tools/pac']},
    'add that folder to PATH',
  ],
];

test.each(PLACES)('interactive sign-in with %s', async (_, options, expected) => {
  const input = {options: {}, words: [], version: '1.2.3'};
  const {diagnostics, run = []} = await planConnectEnvironment(
    input,
    createMemoryHost({}, options),
  );
  const said = diagnostics.map(({message}) => message);
  expect([...said, ...run.map(({args}) => `run ${args.join(' ')}`)]).toEqual([
    expect.stringContaining(expected),
  ]);
});
