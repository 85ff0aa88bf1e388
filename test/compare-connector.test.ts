import {readFileSync} from 'node:fs';
import {describe, expect, test} from '@jest/globals';
import {Ajv} from 'ajv';
import {runCommandLine} from '../src/command-line/run.js';
import {NEW, OLD} from './support/compared-definitions.js';
import {createMemoryHost} from './support/memory-host.js';
import {run} from './support/run.js';

describe('each finding has its place in both files', () => {
  const words = ['compare-connector', 'old.json', 'new.json'];
  const files = {'old.json': OLD, 'new.json': NEW};

  test('in JSON', async () => {
    const {document} = await run(words, files);
    expect(document.diagnostics).toMatchObject([
      {
        file: 'new.json',
        pointer: '/paths/~1tides/get/x-ms-visibility',
        line: 28,
        before: {file: 'old.json', pointer: '/paths/~1tides/get', line: 26, column: 14},
      },
      {
        rule: 'chg-output-removed',
        file: 'new.json',
        pointer: '/definitions/TideList/properties',
        before: {file: 'old.json', pointer: '/definitions/TideList/properties/count'},
      },
    ]);
    expect(document.diagnostics.filter(({message}) => message.includes('old.json'))).toEqual([]);
    const schema = JSON.parse(readFileSync('assets/report.schema.json', 'utf8'));
    const validate = new Ajv().compile(schema);
    expect(validate(document) || validate.errors).toBe(true);
  });

  test('in SARIF', async () => {
    const host = createMemoryHost(files);
    await runCommandLine([...words, '--format', 'sarif'], host);
    const [first] = JSON.parse(host.out()).runs[0].results;
    expect(first.relatedLocations).toEqual([
      {
        physicalLocation: {
          artifactLocation: {uri: 'old.json', uriBaseId: '%SRCROOT%'},
          region: {startLine: 26, startColumn: 14},
        },
        logicalLocations: [{fullyQualifiedName: '/paths/~1tides/get', kind: 'member'}],
        message: {text: 'before'},
      },
    ]);
  });

  test.each(['text', 'github', 'junit'])('in %s', async format => {
    const host = createMemoryHost(files);
    await runCommandLine([...words, '--format', format], host);
    expect(host.out()).toContain('expected it to stay visible (before: old.json:26)');
  });
});

test('the summary is Markdown for release notes', async () => {
  const {host, exitCode} = await runText(['old.json', 'new.json', '--summary'], {
    'old.json': OLD,
    'new.json': NEW,
  });
  expect(exitCode).toBe(1);
  expect(host).toContain('## New\n\n- Output property `height` in ListTides\n');
  expect(host).toContain('## Changed\n\n- Operation `ListTides`: x-ms-visibility `internal`\n');
  expect(host).toContain('## Removed\n\n- Output property `count` in ListTides\n');
  expect(host).toContain(
    '\nFor certification this is a major update: 6 to 10 weeks. More than a minor update may change: definition (`paths`, `definitions`).\n\nold.json',
  );
});

async function runText(words: readonly string[], files: Readonly<Record<string, string>>) {
  const {exitCode, document} = await run(['compare-connector', ...words], files);
  const host = createMemoryHost(files);
  await runCommandLine(['compare-connector', ...words], host);
  expect(document).toMatchObject({
    result: {
      breaking: 2,
      summary: {changed: ['operation `ListTides`: x-ms-visibility `internal`'], update: 'major'},
    },
  });
  return {exitCode, host: host.out()};
}

const ENDS: readonly (readonly [string, Readonly<Record<string, string>>, number])[] = [
  ['nothing breaks', {'old.json': OLD, 'new.json': OLD}, 0],
  ['something breaks', {'old.json': OLD, 'new.json': NEW}, 1],
  [
    'only a warning',
    {
      'old.json': OLD,
      'new.json': OLD.replace('"/v1"', '"/v2"')
        .replace('api.', 'api2.')
        .replace('"basePath": "/v2"', '"basePath": "/v1"'),
    },
    0,
  ],
  ['the old one is missing', {'new.json': NEW}, 2],
  ['the new one is broken', {'old.json': OLD, 'new.json': '{'}, 2],
];

test.each(ENDS)('exit code when %s', async (_, files, expected) => {
  const {exitCode} = await run(['compare-connector', 'old.json', 'new.json'], files);
  expect(exitCode).toBe(expected);
});
