import {describe, expect, test} from '@jest/globals';
import {planConnectEnvironment} from '../src/cmdlets/plan-connect-environment.js';
import {redact} from '../src/core/redact.js';
import {quoteWords} from '../src/report/quote-words.js';
import {authCreate} from '../src/targets/power-platform/pac/auth-create.js';
import {connectorCreate} from '../src/targets/power-platform/pac/connector-create.js';
import {connectorDownload} from '../src/targets/power-platform/pac/connector-download.js';
import {connectorList} from '../src/targets/power-platform/pac/connector-list.js';
import {connectorUpdate} from '../src/targets/power-platform/pac/connector-update.js';
import {hintsFor} from '../src/targets/power-platform/pac/hints.js';
import {
  connectorsIn,
  createdId,
  hasTitle,
  isOlder,
  versionIn,
} from '../src/targets/power-platform/pac/output.js';
import type {Pac} from '../src/targets/power-platform/pac/pac-command.js';
import {portalLink} from '../src/targets/power-platform/pac/portal.js';
import {type Credentials, chooseSignIn} from '../src/targets/power-platform/pac/sign-in.js';
import {createMemoryHost, type MemoryOptions} from './support/memory-host.js';

const APP = '6e0f4f6e-1d1c-4a3e-9f0b-5f1d7f3f0a11';
const ID = '0b1f9c1e-6a52-4e5f-8f43-2b9d2c6f7a10';
const PLACE = '3f0ad3f5-6f2b-4c3d-9a71-0d3a3a8f8f10';

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
  const there = {environment: PLACE, solutionUniqueName: 'Tides'};
  const COMMANDS = [
    [connectorCreate({files, destination: {}}, pac), `create ${definition}`],
    [
      connectorCreate({files: everything, destination: there}, pac),
      `create ${definition} --icon-file /a/i.png --script-file /a/s.csx --solution-unique-name Tides --environment ${PLACE}`,
    ],
    [
      connectorUpdate({files, destination: {environment: PLACE}, connectorId: ID}, pac),
      `update --connector-id ${ID} ${definition} --environment ${PLACE}`,
    ],
    [connectorList(undefined, pac), 'list --json'],
    [connectorList(PLACE, pac), `list --json --environment ${PLACE}`],
    [
      connectorDownload(ID, PLACE, pac),
      `download --connector-id ${ID} --outputDirectory <temporary folder> --environment ${PLACE}`,
    ],
  ] as const;
  test.each(COMMANDS)('%#', ({args}, expected) => {
    expect(args.join(' ')).toBe(`connector ${expected}`);
  });
});

// What pac said, and the id in it; the environment is PLACE.
const IDS: readonly [string, string, string | undefined][] = [
  ['the English line', `Connector created with ID ${ID.toUpperCase()}\nTrace ${APP}`, ID],
  ['another language', `Connecté à... ${PLACE}\nLe connecteur a été créé : ${ID}.`, ID],
  ['the environment only', `Connected to... ${PLACE}`, undefined],
  ['an address that has one', `Connected to... https://x.crm/${APP}`, undefined],
  ['a tenant that has one', `Connecté à... Contoso (${APP})\nTerminé.`, undefined],
  ['an application that has one', `Connected as ${APP}\nDone.`, undefined],
  ['an account that has one', `Connected as ${APP}@contoso.com`, undefined],
  ['nothing', 'Done.', undefined],
];

test.each(IDS)('the id of a new connector: %s', (_, said, expected) => {
  expect(createdId(said, PLACE)).toBe(expected);
});

// What pac said, and the titles or names in the list; undefined where it is none.
const LISTS: readonly [string, string | undefined][] = [
  [`[{"ConnectorId": "${ID}", "Name": "new_a", "DisplayName": "A"}]`, 'A'],
  [`Connected as x\n[\n  {"connectorid": "${ID}", "name": "new_a"}\n]\nDone`, 'new_a'],
  [`{"value": [{"ConnectorId": "${ID}", "Name": "b"}]}`, 'b'],
  ['[]', ''],
  ['[{"ConnectorId": "shared_a"}]', ''],
  ['No connectors.', undefined],
  ['[1]   * UNIVERSAL', undefined],
];

test.each(LISTS)('the list in %s', (said, expected) => {
  expect(
    connectorsIn(said)
      ?.map(({title, name}) => title ?? name)
      .join(),
  ).toBe(expected);
});

test.each([
  ['new_harbour-20tides', undefined, 'Harbour Tides', true],
  ['new_5fharbour-20tides', undefined, 'Harbour Tides', true],
  ['new_harbour-20tides-202', undefined, 'Harbour Tides', false],
  ['anything', 'harbour tides ', 'Harbour Tides', true],
  ['new_harbour-20tides', 'Other', 'Harbour Tides', false],
])('%s (%s) is called %s: %s', (name, title, wanted, expected) => {
  expect(hasTitle({id: ID, name, title, fields: {}}, wanted)).toBe(expected);
});

test.each([
  ['Version: 1.49.4+g12 (.NET 9)', '1.49.4', false],
  ['Version 1.30.6', '1.30.6', true],
  ['Version : 2.0.1', '2.0.1', false],
  ['none', undefined, undefined],
])('the version in %s is older than 1.32.0: %s', (said, version, older) => {
  const found = versionIn(said);
  expect([found, found && isOlder(found, '1.32.0')]).toEqual([version, older]);
});

test.each([
  ["No profiles were found. Run 'pac auth create'", 'connect-environment'],
  ['AuthProfileSpnSecretNotFoundWithLinuxFallback', 'PAC_CLI_SPN_SECRET'],
  ['The connector ID must be a valid Guid', 'get-connector'],
  ['Error: No auth profiles were found on this computer', 'connect-environment'],
  ['Unable to validate connection to default environment.', 'check its address'],
  ['No default environment selected for current auth profile', 'give `--environment`'],
  ['The Settings file is not in the expected format', 'null or a GUID'],
  ['Connector Import Failed: File Not Found', 'settings.json'],
  ['The connector name must contain only letters, digits, - and _', '`info.title`'],
  ['OpenApi 3 version is not yet supported', 'Swagger 2.0 only'],
  ['InvalidScriptDefinitionUrlWithNonNullOperations', 'scriptOperations'],
  ['CustomScriptProvisioningFailed', '--stage'],
  ['CustomScriptProvisioningFailed: Unable to find an unassigned function app', 'no room'],
  ['Response 502', '--stage'],
  [
    'The request was canceled due to the configured HttpClient.Timeout of 1800 s',
    'may still finish',
  ],
  ['Only one connector may use on-behalf-of login', 'on behalf of users'],
  ['Error occured while reading secret: principal', '--client-secret-env'],
  ['AADSTS7000215: Invalid client secret', 'its value'],
  ['xdg-open: not found', '--device-code'],
  ['all went well', ''],
])('the hint for %s', (said, expected) => {
  const hints = hintsFor(said);
  expect([hints.length, hints.join()]).toEqual([
    expected === '' ? 0 : 1,
    expect.stringContaining(expected),
  ]);
});

test.each([
  ['a s3&"x b', ['s3&"x'], 'a *** b'],
  ['s3%26%22x', ['s3&"x'], '***'],
  ['s3&\\"x', ['s3&"x'], '***'],
  ['czMmIng=', ['s3&"x'], '***'],
  ['s3\\u0026\\u0022x\\u00E9', ['s3&"xé'], '***'],
  ['s%27%28%29 s%27+%28', ["s'()", "s' ("], '*** s%27+%28'],
  ['s%26+x', ['s& x'], '***'],
  ['abcd abc', ['abc', 'abcd'], '*** ***'],
  ['a b', ['', ' '], 'a b'],
])('%s without %j', (text, secrets, expected) => {
  expect(redact(text, secrets)).toBe(expected);
});

test.each([
  ['linux', "pac a 'b c' 'it'\\''s' '$x' ''"],
  ['win32', 'pac a "b c" "it\'s" \'$x\' ""'],
])('words for a shell of %s', (platform, expected) => {
  expect(quoteWords(['pac', 'a', 'b c', "it's", '$x', ''], platform)).toBe(expected);
});

test('PowerShell takes typographic quotes for quotes', () => {
  expect(quoteWords(['a ’b', '‘c” $d'], 'win32')).toBe('"a ’b" \'‘‘c” $d\'');
});

test.each([
  [undefined, 'make.powerapps.com/customconnectors'],
  [PLACE, `make.powerapps.com/environments/${PLACE}/customconnectors`],
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
