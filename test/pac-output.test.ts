import {expect, test} from '@jest/globals';
import {hintsFor} from '../src/targets/power-platform/pac/hints.js';
import {
  connectorsIn,
  createdId,
  hasTitle,
  isOlder,
  versionIn,
} from '../src/targets/power-platform/pac/output.js';
import {APP, ID, PLACE_ID} from './support/pac-assets.js';

// What pac said, and the id in it; the environment is PLACE_ID.
const IDS: readonly [string, string, string | undefined][] = [
  ['the English line', `Connector created with ID ${ID.toUpperCase()}\nTrace ${APP}`, ID],
  ['another language', `Connecté à... ${PLACE_ID}\nLe connecteur a été créé : ${ID}.`, ID],
  ['the environment only', `Connected to... ${PLACE_ID}`, undefined],
  ['an address that has one', `Connected to... https://x.crm/${APP}`, undefined],
  ['a tenant that has one', `Connecté à... Contoso (${APP})\nTerminé.`, undefined],
  ['an application that has one', `Connected as ${APP}\nDone.`, undefined],
  ['an account that has one', `Connected as ${APP}@contoso.com`, undefined],
  ['nothing', 'Done.', undefined],
];

test.each(IDS)('the id of a new connector: %s', (_, said, expected) => {
  expect(createdId(said, PLACE_ID)).toBe(expected);
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
