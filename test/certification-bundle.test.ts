import {execFileSync, spawnSync} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, expect, test} from '@jest/globals';
import {readCentralDirectory} from '../src/core/zip/central-directory.js';
import {writeZip} from '../src/core/zip/write-zip.js';
import {BASE_DEFINITION} from './support/example-connector.js';
import type {MemoryFiles} from './support/memory-host.js';
import {configOf, errors, findings, type Run, run, textOf, written} from './support/run.js';

const CALL = [
  'new-certification-bundle',
  '--config-file',
  'config.json',
  '--output-directory',
  'out',
];
const TEXTS = {
  prerequisites: 'An account with the right to read.',
  knownIssues: 'None are known.',
};
const environment = {LAB_BOOKINGS_CLIENT_ID: '00000000-0000-0000-0000-00000000000a'};

function bundle(files: MemoryFiles, words: readonly string[] = []): Promise<Run> {
  const all = {'openapi.json': JSON.stringify(BASE_DEFINITION), ...files};
  return run([...CALL, ...words], all, {environment});
}

/** A config that lacks nothing, and others of its members. */
function complete(members: object = {}): string {
  const publisher = 'Harbour Tides Association';
  const owner = {publisher, stackOwner: publisher, publisherKind: 'verified'};
  return configOf({...owner, certification: TEXTS, ...members});
}

function filesOf({host}: Run): string[] {
  return [...host.files.keys()].filter(name => name.startsWith('out/')).sort();
}

function zipNames(bytes: Uint8Array): string[] {
  const directory = readCentralDirectory(bytes);
  if (directory.problem !== undefined) throw new Error(directory.problem);
  return directory.entries.map(({name}) => name);
}

function bytesOf({host}: Run, name: string): Buffer {
  return Buffer.from(host.files.get(`out/${name}`) ?? '');
}

/** The files of a sample as its author has them. */
function sampleFiles(sample: string): Record<string, Uint8Array> {
  const folder = join('samples', sample);
  const names = readdirSync(folder, {recursive: true}).map(String);
  const own = names.filter(
    name => !name.startsWith('expected') && statSync(join(folder, name)).isFile(),
  );
  return Object.fromEntries(
    own.map(name => [name.replaceAll('\\', '/'), readFileSync(join(folder, name))]),
  );
}

describe.each(readdirSync('samples'))('sample %s', sample => {
  const files = sampleFiles(sample);
  const config = JSON.parse(String(Buffer.from(files['config.json'] ?? '')));

  test.each([
    ['verified', 'certified-connectors'],
    ['independent', 'independent-publisher-connectors'],
  ])('as %s: has no findings, and only the files that may be submitted', async (kind, parent) => {
    const members = {
      certification: TEXTS,
      stackOwner: config.publisher,
      ...config,
      ...(kind === 'independent' ? {iconBrandColor: '#da3b01'} : {}),
      publisherKind: kind,
    };
    const done = await bundle({...files, 'config.json': JSON.stringify(members)});
    expect(findings(done)).toEqual([]);
    const submitted = filesOf(done).filter(name => name.startsWith(`out/${parent}/`));
    expect(
      submitted.map(name => name.split('/').at(-1)).filter(name => name !== 'script.csx'),
    ).toEqual([
      'apiDefinition.swagger.json',
      'apiProperties.json',
      ...(kind === 'verified' ? ['icon.png'] : []),
      'readme.md',
    ]);
    const shown = submitted.map(name => String(bytesOf(done, name.slice(4)))).join('\n');
    const {clientId} = {clientId: undefined, ...config.oauth2};
    if (clientId) expect(shown).not.toContain(clientId);
    expect(shown.includes('"clientId": "')).toBe(shown.includes('"clientId": "[[CLIENT_ID]]"'));
  });
});

test('what is submitted passes the rules again, as files in a folder', async () => {
  const definition = JSON.stringify(BASE_DEFINITION, null, 2);
  const done = await bundle({'openapi.json': definition, 'config.json': complete()});
  const files = Object.fromEntries(done.host.files);
  const again = await run(['test-connector', 'out', '--ruleset', 'verified'], files);
  expect(findings(again)).toEqual([]);
});

describe('what only a person can write', () => {
  test('is asked for by key, all of it at once, and nothing is written', async () => {
    const done = await bundle({'config.json': configOf({})});
    expect(errors(done)).toEqual([
      'config.json:1:1  certification-config: Unexpected config without `publisherKind`, expected `verified` or `independent`',
      'config.json:1:1  certification-config: Unexpected config without `publisher`, expected the name of who publishes the connector',
      'config.json:1:1  certification-config: Unexpected config without `certification.prerequisites`, expected what users need before they start',
      'config.json:1:1  certification-config: Unexpected config without `certification.knownIssues`, expected what the connector cannot do, or that nothing is known',
    ]);
    expect(done.exitCode).toBe(1);
    expect(filesOf(done)).toEqual([]);
  });

  test('is asked for where a key cannot be told from anything', async () => {
    const {contact: _, ...info} = BASE_DEFINITION.info as Record<string, unknown>;
    const {'x-ms-connector-metadata': __, ...rest} = BASE_DEFINITION as Record<string, unknown>;
    const scheme = {type: 'apiKey', in: 'header', name: 'X-Key'};
    const definition = {...rest, info, securityDefinitions: {key: scheme}, security: [{key: []}]};
    const done = await bundle({
      'openapi.json': JSON.stringify(definition),
      'config.json': complete(),
    });
    expect(errors(done).map(line => line.slice(line.indexOf('Unexpected')))).toEqual([
      'Unexpected config without `certification.credentials`, expected how users get credentials',
    ]);
  });

  test('is read from a file, whose headings move below the section', async () => {
    const certification = {...TEXTS, faq: 'docs/faq.md', gettingStarted: 'docs/start.md'};
    const done = await bundle({
      'config.json': complete({certification}),
      'docs/faq.md': '# FAQ\n\n## Why?\n\n```\n# no heading\n```\n\n### Because\n',
      'docs/start.md': 'Begin.',
    });
    expect(findings(done)).toEqual([]);
    const readme = textOf(done, 'certified-connectors/Harbour Tides/readme.md');
    expect(readme).toContain(
      '## Frequently Asked Questions\n\n### Why?\n\n```\n# no heading\n```\n\n#### Because\n\n## Deployment',
    );
    expect(textOf(done, 'upload/intro.md')).toContain(
      '## Get started with your connector\n\nBegin.',
    );
  });

  test('is an error where its file is missing', async () => {
    const certification = {...TEXTS, faq: 'docs/faq.md'};
    const done = await bundle({'config.json': complete({certification})});
    expect(errors(done)).toHaveLength(1);
    expect(errors(done)[0]).toContain(
      '/certification/faq config-file: Unexpected path of a missing',
    );
  });

  test('is found fault with where it stands in the config', async () => {
    const certification = {...TEXTS, faq: 'TODO: ask somebody'};
    const done = await bundle({'config.json': complete({certification})});
    const places = done.document.diagnostics.filter(({severity}) => severity !== 'note');
    expect(places.length).toBeGreaterThan(0);
    expect(places.map(({file, pointer}) => `${file} ${pointer}`)).toEqual(
      places.map(() => 'config.json /certification/faq'),
    );
  });
});

test('an environment brings its texts, but not its client, tenant and resource', async () => {
  const tides = {flow: 'accessCode', type: 'oauth2', scopes: {read: 'Read tides'}};
  const login = 'https://login.microsoftonline.com/common/oauth2';
  const scheme = {...tides, authorizationUrl: `${login}/authorize`, tokenUrl: `${login}/token`};
  const done = await bundle(
    {
      'openapi.json': JSON.stringify({
        ...BASE_DEFINITION,
        securityDefinitions: {account: scheme},
        security: [{account: ['read']}],
      }),
      'config.json': complete({
        oauth2: {clientId: 'base-client', resourceUri: 'api://base'},
        environments: {
          live: {
            publisher: 'Harbour Tides Live',
            oauth2: {clientId: 'live-client', resourceUri: 'api://live', tenantId: 'live-tenant'},
          },
        },
      }),
    },
    ['--environment-name', 'live'],
  );
  expect(errors(done)).toEqual([]);
  const folder = 'certified-connectors/Harbour Tides';
  const properties = JSON.stringify(written(done, `${folder}/apiProperties.json`));
  expect(properties).toContain('"clientId":"[[CLIENT_ID]]"');
  expect(properties).toContain('api://base');
  expect(properties).toContain('Harbour Tides Live');
  expect(properties).not.toMatch(/live-|api:\/\/live|base-client/);
  const readme = textOf(done, `${folder}/readme.md`);
  expect(readme).toContain('https://global.consent.azure-apim.net/redirect');
  expect(readme).toContain('https://global-test.consent.azure-apim.net/redirect');
});

test('tables survive bars, line ends and HTML', async () => {
  const parameter = {
    name: 'a|b',
    in: 'query',
    type: 'string',
    'x-ms-summary': 'Bar | bar',
    description: 'One\\two | three\n\n<b>four</b> `five`',
  };
  const operation = {
    operationId: 'ListTides',
    summary: 'List tides',
    description: '# Not a\n- heading <script>',
    parameters: [parameter],
    responses: {200: {description: 'The tides of the day.'}},
  };
  const definition = {...BASE_DEFINITION, paths: {'/tides': {get: operation}}};
  const done = await bundle({
    'openapi.json': JSON.stringify(definition),
    'config.json': complete({publisherKind: 'independent', iconBrandColor: '#da3b01'}),
  });
  expect(errors(done)).toEqual([]);
  const readme = textOf(done, 'independent-publisher-connectors/Harbour Tides/readme.md');
  expect(readme).toContain(
    '| Bar \\| bar | string | no | One\\\\two \\| three &lt;b&gt;four&lt;/b&gt; \\`five\\` |\n',
  );
  expect(readme).toContain('\n\\# Not a - heading &lt;script&gt;\n');
});

describe('the upload', () => {
  const solution = writeZip(new Map([['solution.xml', '<a/>']]));
  const other = writeZip(new Map([['solution.xml', '<b/>']]));
  const files = {'config.json': complete(), 'in/c.zip': solution, 'in/f.zip': other};
  const words = ['--connector-solution', 'in/c.zip', '--flow-solution', 'in/f.zip'];

  test('holds the solutions byte for byte, and is the same every time', async () => {
    const done = await bundle(files, words);
    const packed = bytesOf(done, 'upload/ConnectorPackage.zip');
    expect(zipNames(packed)).toEqual(['intro.md', 'package.zip']);
    expect([solution, other].map(zip => packed.includes(Buffer.from(zip)))).toEqual([true, true]);
    const again = await bundle(files, words);
    expect(bytesOf(again, 'upload/ConnectorPackage.zip').equals(packed)).toBe(true);
    expect(done.host.files.get('in/c.zip')).toEqual(solution);
    expect(textOf(done, 'CHECKLIST.md')).toContain(
      '- [x] Take the exported solutions, byte for byte, into `upload/ConnectorPackage.zip`',
    );
  });

  test('is open in the checklist without solutions', async () => {
    const done = await bundle(files);
    expect(filesOf(done)).not.toContain('out/upload/ConnectorPackage.zip');
    expect(textOf(done, 'CHECKLIST.md')).toContain('- [ ] Pack them');
  });

  test('has customProperties.json where users choose how to sign in', async () => {
    const sample = sampleFiles('two-sign-ins');
    const config = JSON.parse(String(Buffer.from(sample['config.json'] ?? '')));
    const members = {...config, publisherKind: 'verified', certification: TEXTS};
    const done = await bundle({...files, ...sample, 'config.json': JSON.stringify(members)}, words);
    expect(zipNames(bytesOf(done, 'upload/ConnectorPackage.zip'))).toEqual([
      'customProperties.json',
      'intro.md',
      'package.zip',
    ]);
  });

  test('is flat for ISV Studio', async () => {
    const done = await bundle(files, ['--isv-studio']);
    expect(zipNames(bytesOf(done, 'upload/IsvStudio.zip'))).toEqual([
      'apiDefinition.swagger.json',
      'apiProperties.json',
      'icon.png',
    ]);
  });

  test.each([
    ['one solution without the other', {}, words.slice(0, 2), 'call without `--flow-solution`'],
    [
      'a missing file',
      {},
      ['--connector-solution', 'x.zip', ...words.slice(2)],
      'path of a missing file',
    ],
    ['no zip', {'in/c.zip': 'PK'}, words, 'bytes that are no zip'],
    ['a cut zip', {'in/c.zip': solution.subarray(0, -4)}, words, 'zip that breaks off'],
    [
      'another zip',
      {'in/c.zip': writeZip(new Map([['a/solution.xml', '']]))},
      words,
      'zip without `solution.xml`',
    ],
    [
      'two of one name',
      {'f/C.zip': other},
      [...words.slice(0, 3), 'f/C.zip'],
      'second solution called `C.zip`',
    ],
    [
      'an independent publisher',
      {'config.json': complete({publisherKind: 'independent', iconBrandColor: '#da3b01'})},
      words,
      'solutions for an independent publisher',
    ],
  ])('refuses %s, and writes nothing', async (_, changed, flags, found) => {
    const done = await bundle({...files, ...changed}, flags);
    expect(errors(done)).toEqual([
      expect.stringMatching(/ (certification-solution|usage): Unexpected .+, expected /),
    ]);
    expect(errors(done)[0]).toContain(`Unexpected ${found}`);
    expect(done.exitCode).toBe(found.startsWith('call') ? 2 : 1);
    expect(filesOf(done)).toEqual([]);
  });
});

test('an error of a rule stops everything', async () => {
  const done = await bundle({'config.json': complete({title: 'The Harbour Tides API'})});
  expect(errors(done).join('\n')).toContain('info-title-restricted-words');
  expect(filesOf(done)).toEqual([]);
});

test('a title cannot lead out of the folder', async () => {
  const done = await bundle({'config.json': complete({title: '../../Tides: high/low'})});
  expect(filesOf(done).filter(name => name.includes('readme'))).toEqual([
    'out/certified-connectors/Tides high low/readme.md',
  ]);
});

const PYTHON = spawnSync('python3', ['--version']).status === 0;

(PYTHON ? test : test.skip)('another program reads the zips (needs python3)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bundle-'));
  const file = join(folder, 'a.zip');
  const long = 'Tides. '.repeat(5000);
  writeFileSync(
    file,
    writeZip(
      new Map<string, string | Uint8Array>([
        ['ü/long.txt', long],
        ['b.zip', writeZip(new Map())],
      ]),
    ),
  );
  const script =
    'import sys, zipfile\nz = zipfile.ZipFile(sys.argv[1])\nprint(z.testzip(), z.namelist(), len(z.read("ü/long.txt")))';
  const heard = execFileSync('python3', ['-X', 'utf8', '-c', script, file], {encoding: 'utf8'});
  rmSync(folder, {recursive: true});
  expect(heard.trim()).toBe(`None ['b.zip', 'ü/long.txt'] ${long.length}`);
});

test('the command writes a bundle from the sample', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bundle-'));
  const words = CALL.map(word => (word === 'config.json' ? 'samples/certified/config.json' : word));
  const call = [...words.slice(0, -1), join(folder, 'out')];
  const {status, stderr} = spawnSync(process.execPath, ['dist/cli.js', ...call], {
    encoding: 'utf8',
  });
  const names = readdirSync(join(folder, 'out'), {recursive: true}).map(String).sort();
  rmSync(folder, {recursive: true});
  expect([status, stderr]).toEqual([0, expect.stringContaining('CHECKLIST.md')]);
  expect(names.map(name => name.replaceAll('\\', '/'))).toEqual([
    'CHECKLIST.md',
    'certified-connectors',
    'certified-connectors/Night Ferries',
    'certified-connectors/Night Ferries/apiDefinition.swagger.json',
    'certified-connectors/Night Ferries/apiProperties.json',
    'certified-connectors/Night Ferries/icon.png',
    'certified-connectors/Night Ferries/readme.md',
    'upload',
    'upload/intro.md',
  ]);
});
