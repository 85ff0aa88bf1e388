import {expect, test} from '@jest/globals';
import {configOf, emit, errors, written} from './support/run.js';

// Members beside apiDefinition, and what is wrong with them: column, pointer, message.
const SCHEMA = [
  [{iconn: 'a.png'}, '41 /iconn Unexpected key `iconn`, expected `icon`'],
  [{titel: 'Tides'}, '41 /titel Unexpected key `titel`, expected `title`'],
  [{oauth2: {client: 'x'}}, '52 /oauth2/client Unexpected key `client`, expected `clientId`'],
  [{contact: {mail: 'x'}}, '51 /contact/mail Unexpected key `mail`, expected `email`'],
  [{icon: 3}, '40 /icon Unexpected number 3, expected text'],
  [{apiDefinition: 3}, '18 /apiDefinition Unexpected number 3, expected text'],
  [{apiDefinition: ''}, '18 /apiDefinition Unexpected empty text, expected some text'],
  [{apiDefinition: undefined}, '1  Unexpected object without `apiDefinition`, expected that key'],
  [{capabilities: ['a', 3]}, '53 /capabilities/1 Unexpected number 3, expected text'],
  [{oauth2: {scopes: 'a b'}}, '52 /oauth2/scopes Unexpected text `a b`, expected an array'],
  [
    {metadata: {categories: []}},
    '58 /metadata/categories Unexpected empty array, expected at least one entry',
  ],
  [
    {policyTemplateInstances: {}},
    '59 /policyTemplateInstances Unexpected object, expected an array',
  ],
  [
    {iconBrandColor: 'red'},
    '50 /iconBrandColor Unexpected text `red`, expected six hexadecimal digits such as `#1b4f72`',
  ],
  [
    {publisherKind: 'me'},
    '49 /publisherKind Unexpected text `me`, expected `verified` or `independent`',
  ],
  [
    {host: 'https://a.org'},
    '40 /host Unexpected text `https://a.org`, expected an address with a `{name}` in it and without user, query or fragment, such as `https://{instance}.example.org`',
  ],
  [
    {environments: {test: {titel: 'x'}}},
    '65 /environments/test/titel Unexpected key `titel`, expected `title`',
  ],
  [
    {connectorsmith: {rules: {a: {severity: 'off'}}}},
    '64 /connectorsmith/rules/a Unexpected object without `reason`, expected that key',
  ],
  [
    {connectorsmith: {rules: {a: {severity: 'no', reason: 'x'}}}},
    '76 /connectorsmith/rules/a/severity Unexpected text `no`, expected `off` or `note` or `warning` or `error`',
  ],
] as const;

test.each(SCHEMA)('%j: %s', async (members, expected) => {
  const run = await emit({'config.json': configOf(members)});
  expect(errors(run).map(withoutFileAndRule)).toEqual([expected]);
  expect(run.exitCode).toBe(2);
});

/** `config.json:1:43 /iconn config-schema: Unexpected …` → `43 /iconn Unexpected …`. */
function withoutFileAndRule(finding: string): string {
  return finding.replace(/^config\.json:1:/, '').replace(/ config-[a-z]+: /, ' ');
}

test.each([
  '/clientSecret',
  '/oauth2/clientSecret',
  '/environments/test/oauth2/clientSecret',
  '/connectionParameters/token/oAuthSettings/clientSecret',
  '/environments/test/connectionParameters/token/oAuthSettings/clientSecret',
])('a secret at %s is refused, and not repeated', async pointer => {
  const members = pointer
    .split('/')
    .slice(1)
    .reduceRight<object | string>((inner, key) => ({[key]: inner}), 'hunter2');
  const run = await emit({'config.json': configOf(members as object)});
  expect(errors(run)).toEqual([
    expect.stringContaining(
      `${pointer} config-secret: Unexpected key \`clientSecret\`, expected no secret in a config`,
    ),
  ]);
  expect(run.host.out()).not.toContain('hunter2');
});

test('an unknown key without a near one is told all that there are', async () => {
  const [first] = errors(await emit({'config.json': configOf({zebra: 1})}));
  expect(first).toContain('expected one of `$schema`, `apiDefinition`, `icon`, `publisher`');
});

// Texts that are no config, and what the one finding says.
const SYNTAX = [
  [
    '{"apiDefinition": "openapi.json",}',
    '1:34',
    '`}`, expected no comma before it: JSON allows none after the last entry',
  ],
  [
    '{"apiDefinition": "openapi.json" // why\n}',
    '1:34',
    '`// why`, expected no comment: JSON has none',
  ],
  ['{"apiDefinition": "openapi.json}', '1:19', '`"openapi.json}`, expected a closing double quote'],
  [
    '{\n  apiDefinition: "openapi.json"}',
    '2:3',
    '`apiDefinition`, expected a JSON value (text needs double quotes)',
  ],
  ['{"apiDefinition" "openapi.json"}', '1:18', '`"openapi.json"`, expected a colon after the key'],
  [
    '{"apiDefinition": "a"\n"icon": "b"}',
    '2:1',
    '`"icon"`, expected a comma before the next entry',
  ],
  [
    '{"apiDefinition": "a", "apiDefinition": "b"}',
    '1:24',
    'second key `apiDefinition` in one object, expected each key once',
  ],
  ['{"apiDefinition": "a\u0000"}', '1:21', 'a NUL character, expected text'],
  ['', '1:1', 'end of the file, expected a value'],
  [`${'['.repeat(300)}${']'.repeat(300)}`, '1:1', 'nesting of 300 levels, expected at most 200'],
  [
    Buffer.from('\ufeff{}', 'utf16le'),
    '1:1',
    'UTF-16 text, expected UTF-8 (save the file again in that encoding)',
  ],
  [
    Buffer.from('{"title": "\xe4"}', 'latin1'),
    '1:12',
    'bytes that are not UTF-8, expected UTF-8 text',
  ],
] as const;

test.each(SYNTAX)(
  'the text %p is refused once, where it stops to be JSON',
  async (text, place, expected) => {
    const run = await emit({'config.json': text});
    const [finding, ...others] = errors(run);
    expect(others).toEqual([]);
    expect(finding?.replace(/ [a-z-]*: /, ' ')).toBe(
      `config.json:${place}  Unexpected ${expected}`,
    );
    expect(run.exitCode).toBe(2);
  },
);

test('a byte order mark is no error, and columns do not count it', async () => {
  expect((await emit({'config.json': '\ufeff{"apiDefinition": "openapi.json"}'})).exitCode).toBe(0);
  const run = await emit({'config.json': '\ufeff{"apiDefinition": 1}'});
  expect(errors(run)[0]).toContain('config.json:1:19 /apiDefinition');
});

test.each([
  [
    {apiDefinition: 'no.json'},
    '/apiDefinition config-file: Unexpected path of a missing file, expected a file at `no.json`',
  ],
  [
    {icon: 'no.png'},
    '/icon config-file: Unexpected path of a missing file, expected a file at `no.png`',
  ],
  [
    {script: 'a/no.csx'},
    '/script config-file: Unexpected path of a missing file, expected a file at `a/no.csx`',
  ],
  [
    {apiDefinition: 'https://a.org/openapi.json'},
    '/apiDefinition config-file: Unexpected address `https://a.org/openapi.json`, expected the path of a file (nothing is fetched)',
  ],
])('%j leads nowhere', async (members, expected) => {
  const run = await emit({'config.json': configOf(members)});
  expect(errors(run)).toEqual([expect.stringContaining(expected)]);
  expect(run.exitCode).toBe(1);
});

test('a config that is not there is wrong usage', async () => {
  const run = await emit({}, {words: ['--config-file', 'no/config.json']});
  expect(errors(run)).toEqual([
    'no/config.json  config: Unexpected missing file, expected a config.json at this path',
  ]);
  expect(run.exitCode).toBe(2);
});

test("the original module's config of four keys works, empty texts included", async () => {
  const oauth2 = {clientId: '', refreshUrl: '', tenantId: '', resourceUri: ''};
  const run = await emit({
    'config.json': JSON.stringify({apiDefinition: 'openapi.json', icon: '', oauth2}),
  });
  expect(run.exitCode).toBe(0);
  const settings = written(run, 'apiProperties.json')['properties'];
  expect(settings).toMatchObject({connectionParameters: {api_key: {type: 'securestring'}}});
});

test('a config in another folder finds its files beside itself', async () => {
  const {host} = await emit({});
  const files = Object.fromEntries(
    [...host.files]
      .filter(([path]) => !path.startsWith('out/'))
      .map(([path, bytes]) => [`../api/${path}`, bytes]),
  );
  const run = await emit(files, {words: ['--config-file', '../api/config.json']});
  expect(run.exitCode).toBe(0);
  expect(run.document.files).toContain('out/apiDefinition.json');
});
