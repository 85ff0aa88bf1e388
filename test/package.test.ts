import {spawnSync} from 'node:child_process';
import {readdirSync} from 'node:fs';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {basename, join} from 'node:path';
import {describe, expect, test} from '@jest/globals';
import type {Diagnostic} from '../src/core/diagnostic.js';
import {inspectPackage} from '../src/targets/power-platform/certification/inspect-package.js';
import {packageRules} from '../src/targets/power-platform/certification/package-rules/index.js';
import {introWith} from '../src/targets/power-platform/rules/_helpers/intro-example.js';
import {
  buildPackage,
  CONNECTOR_ZIP,
  connectorFile,
  FLOW_ZIP,
  type PackageParts,
} from './support/build-package.js';
import {BASE_DEFINITION, BASE_PROPERTIES, connectorOf} from './support/example-connector.js';
import {type HostileZip, hostileZips} from './support/hostile-zips.js';
import {FAULTS} from './support/package-faults.js';
import {findings, run} from './support/run.js';

const FILE = 'ConnectorPackage.zip';

async function inspect(change?: (parts: PackageParts) => void, hasPlugin = false) {
  const {assets} = await connectorOf({
    folder: 'certified-connectors/HarbourTides',
    properties: {properties: {iconBrandColor: '#1a5276'}},
    intro: introWith({}),
  });
  const options = {ruleset: 'verified', hasPlugin, pullRequest: assets} as const;
  return inspectPackage(FILE, buildPackage(change), options);
}

/** As a person reads it, without the way to the solutions. */
function asText({file, line, column, pointer, message}: Diagnostic): string {
  const short = file.replace(/^ConnectorPackage\.zip!(package\.zip!PkgAssets\/)?/, '');
  const place = line === undefined ? short : `${short}:${line}:${column}`;
  return `${place}${pointer === '' ? '' : `#${pointer}`}: ${message}`;
}

function isInPackage(file: string): boolean {
  return file.startsWith(FILE);
}

test('a faultless package has no finding', async () => {
  const {diagnostics, solutions} = await inspect();
  const found = diagnostics.filter(({severity, file}) => severity !== 'note' && isInPackage(file));
  expect(found.map(asText)).toEqual([]);
  expect(solutions).toEqual([
    {name: CONNECTOR_ZIP, kind: 'connector'},
    {name: FLOW_ZIP, kind: 'flow'},
  ]);
});

describe.each(packageRules)('$id', rule => {
  const bad = rule.examples.filter(
    ({expected, name}) => expected.length > 0 || FAULTS[rule.id]?.[name],
  );

  test('has a bad example, and a fault for each', () => {
    expect(bad.map(({name}) => name)).toEqual(Object.keys(FAULTS[rule.id] ?? {}));
    expect(bad.length).toBeGreaterThan(0);
  });

  test.each(bad)('$name', async ({name, expected}) => {
    const hasPlugin = rule.id === 'pkg-plugin-solution' && !name.includes('not asked for');
    const {diagnostics} = await inspect(FAULTS[rule.id]?.[name], hasPlugin);
    expect(diagnostics.filter(one => one.rule === rule.id).map(asText)).toEqual(expected);
  });
});

test('every rule file is listed, once, under the name of its rule', () => {
  const files = readdirSync('src/targets/power-platform/certification/package-rules')
    .map(file => basename(file, '.ts'))
    .filter(name => name !== 'index' && !name.startsWith('_'));
  expect(packageRules.map(({id}) => id).sort()).toEqual(files.sort());
});

test('messages say what is there and what is expected', () => {
  const messages = packageRules.flatMap(rule => rule.examples.flatMap(({expected}) => expected));
  expect(messages.filter(message => !/: Unexpected .*, expected /.test(message))).toEqual([]);
});

test('the connector inside gets the rules of connectors, with places in the files of the solution', async () => {
  const definition = connectorFile('openapidefinition.json');
  const {diagnostics} = await inspect(({solutions}) => {
    for (const files of solutions.values()) {
      const text = String(files.get(definition));
      files.set(definition, text.replace('"https"', '"http"'));
      files.set(
        'customizations.xml',
        String(files.get('customizations.xml')).replace('#1a5276', '#ffffff'),
      );
    }
  });
  const found = diagnostics.filter(({rule}) =>
    /^(schemes-https|props-icon-color-banned)$/.test(rule),
  );
  expect(found.map(({file, line, column, rule}) => `${file}:${line}:${column} ${rule}`)).toEqual([
    `ConnectorPackage.zip!package.zip!${CONNECTOR_ZIP}!${definition}:15:14 schemes-https`,
    `ConnectorPackage.zip!package.zip!${CONNECTOR_ZIP}!customizations.xml:10:7 props-icon-color-banned`,
  ]);
});

describe('hostile zips', () => {
  test.each(hostileZips())('$name', async ({bytes, message}: HostileZip) => {
    const options = {ruleset: 'verified', hasPlugin: false} as const;
    const {diagnostics} = await inspectPackage(FILE, bytes, options);
    expect(diagnostics.map(asText)).toEqual([`ConnectorPackage.zip: ${message}`]);
  });

  test.each(hostileZips())(
    '$name, as a solution in a package',
    async ({bytes, message}: HostileZip) => {
      const {diagnostics} = await inspect(({solutions, inner}) => {
        solutions.delete(CONNECTOR_ZIP);
        inner.set(CONNECTOR_ZIP, bytes);
      });
      const found = diagnostics.filter(one => one.rule === 'pkg-readable');
      expect(found.map(one => one.file)).toEqual([`${FILE}!package.zip!${CONNECTOR_ZIP}`]);
      expect(found[0]?.message.split(/\d/)[0]).toBe(message.split(/\d/)[0]);
    },
  );
});

describe('the command', () => {
  test('as a process tells file, line and column through the zips, and ends with 1', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'connectorsmith-'));
    const managed = FAULTS['pkg-unmanaged']?.['a managed export'];
    await writeFile(join(folder, FILE), buildPackage(managed));
    const call = [join(process.cwd(), 'dist/cli.js'), 'test-certification-package', FILE];
    const {status, stdout} = spawnSync(process.execPath, call, {cwd: folder, encoding: 'utf8'});
    await rm(folder, {recursive: true});
    expect(status).toBe(1);
    expect(stdout.split('\n').slice(0, 2)).toEqual([
      `${FILE}!package.zip!${FLOW_ZIP}!solution.xml:8:5  error  Unexpected \`1\` as \`Managed\`, expected \`0\` (export it unmanaged)  pkg-unmanaged`,
      expect.stringContaining('<Managed>1</Managed>'),
    ]);
  });

  const call = ['test-certification-package', FILE];
  const folder = {
    'certified-connectors/HarbourTides/apiDefinition.swagger.json': JSON.stringify(BASE_DEFINITION),
    'certified-connectors/HarbourTides/apiProperties.json': JSON.stringify(BASE_PROPERTIES),
  };

  test('ends with 0 for a faultless package', async () => {
    const done = await run(call, {[FILE]: buildPackage()});
    expect(findings(done)).toEqual([]);
    expect({exitCode: done.exitCode, ok: done.document.ok}).toEqual({exitCode: 0, ok: true});
  });

  test('ends with 1 for what differs from the pull request', async () => {
    const words = ['--pull-request-folder', 'certified-connectors/HarbourTides'];
    const done = await run([...call, ...words], {[FILE]: buildPackage(), ...folder});
    expect(done.exitCode).toBe(1);
    expect(findings(done).filter(isInPackage)).toEqual([
      `${FILE}!package.zip!${CONNECTOR_ZIP}!customizations.xml:10:7  pkg-matches-folder: Unexpected text \`#1a5276\` at \`/properties/iconBrandColor\`, expected text \`#da3b01\` as in \`certified-connectors/HarbourTides/apiProperties.json\``,
    ]);
  });

  test.each([
    {name: 'no file', words: call, files: {}},
    {
      name: 'no pull request',
      words: [...call, '--pull-request-folder', 'x'],
      files: {[FILE]: buildPackage()},
    },
  ])('ends with 2 where there is $name', async ({words, files}) => {
    const done = await run(words, files);
    expect({exitCode: done.exitCode, found: done.document.diagnostics.length}).toEqual({
      exitCode: 2,
      found: 1,
    });
  });
});
