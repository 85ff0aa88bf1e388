import {describe, expect, test} from '@jest/globals';
import type {PackageParts} from './support/build-package.js';
import {CONNECTOR_ZIP, FLOW_ZIP} from './support/build-package.js';
import {bundle, complete, FOLDER, filesOf} from './support/certification-bundle.js';
import {BASE_DEFINITION} from './support/example-connector.js';
import {exportedSolutions, WITH_SOLUTIONS} from './support/exported-solutions.js';
import {type HostileZip, hostileZips} from './support/hostile-zips.js';
import {
  add,
  both,
  customizations,
  definition,
  edit,
  inBoth,
  replace,
} from './support/package-fault.js';
import {FAULTS} from './support/package-faults.js';
import {errors, findings, type Run, run, textOf} from './support/run.js';

const DEFINITION = JSON.stringify(BASE_DEFINITION, null, 2);
const CONFIG = {'config.json': complete(), 'openapi.json': DEFINITION};
const BUNDLED = await bundle(CONFIG);
const FAULTLESS = exportedSolutions(BUNDLED, FOLDER);

function packed(change: (parts: PackageParts) => void): Promise<Run> {
  return bundle({...CONFIG, ...exportedSolutions(BUNDLED, FOLDER, change)}, WITH_SOLUTIONS);
}

test('what was packed passes the command that the checklist names', async () => {
  const done = await bundle({...CONFIG, ...FAULTLESS}, WITH_SOLUTIONS);
  const files = Object.fromEntries(done.host.files);
  const call = ['test-certification-package', 'out/upload/ConnectorPackage.zip'];
  const again = await run([...call, '--pull-request-folder', `out/${FOLDER}`], files);
  expect([findings(again), again.exitCode]).toEqual([[], 0]);
});

describe('solutions that the gate would refuse stop the bundle, at the file that was given', () => {
  test.each<{name: string; change: (parts: PackageParts) => void; expected: string[]}>([
    {
      name: 'a managed export',
      change: replace(FLOW_ZIP, 'solution.xml', '<Managed>0<', '<Managed>1<'),
      expected: ['in/f.zip!solution.xml:8:5  pkg-unmanaged: Unexpected `1` as `Managed`'],
    },
    {
      name: 'a solution.xml that is no XML',
      change: edit(CONNECTOR_ZIP, 'solution.xml', () => '<notxml'),
      expected: ['in/c.zip!solution.xml:1:8  pkg-readable: Unexpected XML'],
    },
    {
      name: 'another connector',
      change: inBoth(definition, '"Harbour Tides"', '"Harbour Waves"'),
      expected: [
        'in/c.zip!Connector/tides_harbour-20tides_openapidefinition.json:4:14 /info/title pkg-matches-folder: Unexpected text `Harbour Waves`',
      ],
    },
    {
      name: 'no flow in the flow solution',
      change: ({solutions}) =>
        void solutions.set(FLOW_ZIP, solutions.get(CONNECTOR_ZIP) ?? new Map()),
      expected: ['in/f.zip  pkg-flow-solution: Unexpected package without a flow solution'],
    },
    {
      name: 'the flow in both',
      change: ({solutions}) =>
        void solutions.set(CONNECTOR_ZIP, solutions.get(FLOW_ZIP) ?? new Map()),
      expected: [
        'in/c.zip  pkg-connector-solution: Unexpected package without a connector solution',
      ],
    },
    {
      name: 'a script that the pull request does not have',
      change: both(
        inBoth(
          customizations,
          '<iconblob>',
          '<customcodeblobcontent>/Connector/a.csx</customcodeblobcontent><iconblob>',
        ),
        add(CONNECTOR_ZIP, 'Connector/a.csx', '// Tides'),
        add(FLOW_ZIP, 'Connector/a.csx', '// Tides'),
      ),
      expected: [
        'in/c.zip!Connector/a.csx:1:1  pkg-matches-folder: Unexpected script that differs',
      ],
    },
  ])('$name', async ({change, expected}) => {
    const done = await packed(change);
    const found = errors(done).filter(one => / pkg-/.test(one));
    expect(found).toEqual(expected.map(one => expect.stringContaining(one)));
    expect([done.exitCode, filesOf(done)]).toEqual([1, []]);
  });

  test('a script that only the pull request has', async () => {
    const files = {'config.json': complete({script: 'a.csx'}), 'a.csx': '// Tides'};
    const done = await bundle({...files, ...FAULTLESS}, WITH_SOLUTIONS);
    expect(errors(done)).toContainEqual(
      expect.stringContaining(
        'in/c.zip  pkg-matches-folder: Unexpected package without the script',
      ),
    );
  });

  test('each under the flag of the other', async () => {
    const words = ['--connector-solution', 'in/f.zip', '--flow-solution', 'in/c.zip'];
    const done = await bundle({...CONFIG, ...FAULTLESS}, words);
    expect(errors(done)).toEqual([
      'in/f.zip  certification-solution: Unexpected flow solution as `--connector-solution`, expected it as `--flow-solution` (swap the two)',
      'in/c.zip  certification-solution: Unexpected connector solution as `--flow-solution`, expected it as `--connector-solution` (swap the two)',
    ]);
    expect([done.exitCode, filesOf(done)]).toEqual([1, []]);
  });
});

test('an AI plugin has a solution of its own, and a flag in the call of the checklist', async () => {
  const plugin = FAULTS['pkg-plugin-solution']?.['a plugin that was not asked for'];
  const solutions = exportedSolutions(BUNDLED, FOLDER, plugin);
  const words = [...WITH_SOLUTIONS, '--plugin-solution', 'in/p.zip'];
  const done = await bundle({...CONFIG, ...solutions}, words);
  expect(findings(done)).toEqual([]);
  expect(textOf(done, 'CHECKLIST.md')).toMatch(/test-certification-package .* --plugin`/);
});

test.each(hostileZips())('$name as a solution stops the bundle', async ({bytes}: HostileZip) => {
  const done = await bundle({...CONFIG, ...FAULTLESS, 'in/f.zip': bytes}, WITH_SOLUTIONS);
  const files = done.document.diagnostics
    .filter(one => one.severity === 'error')
    .map(one => one.file);
  expect(new Set(files)).toEqual(new Set(['in/f.zip']));
  expect([done.exitCode, filesOf(done)]).toEqual([1, []]);
});

describe('findings that do not stop the bundle', () => {
  test('of the package are shown', async () => {
    const done = await packed(add(CONNECTOR_ZIP, '__MACOSX/._solution.xml'));
    expect(findings(done)).toEqual([
      expect.stringContaining('in/c.zip  pkg-no-hand-edit: Unexpected `__MACOSX/._solution.xml`'),
    ]);
    expect([done.exitCode, filesOf(done)]).toEqual([
      0,
      expect.arrayContaining(['out/CHECKLIST.md']),
    ]);
  });

  const choice = {severity: 'off', reason: 'Callers know it.'};

  test.each([
    {
      name: 'told once, where its author wrote it',
      members: {},
      expected: ['openapi.json:14:15 /basePath basepath-trailing-slash'],
    },
    {
      name: 'not told where the config turned them off',
      members: {connectorsmith: {rules: {'basepath-trailing-slash': choice}}},
      expected: [],
    },
  ])('of the connector in it are $name', async ({members, expected}) => {
    const slash = DEFINITION.replace('"/v1"', '"/v1/"');
    const files = {'config.json': complete(members), 'openapi.json': slash};
    const solutions = exportedSolutions(await bundle(files), FOLDER);
    const done = await bundle({...files, ...solutions}, WITH_SOLUTIONS);
    expect(findings(done)).toEqual(expected.map(one => expect.stringContaining(one)));
    const sayings = done.document.diagnostics.map(({rule, message}) => `${rule}: ${message}`);
    expect(sayings).toEqual([...new Set(sayings)]);
  });
});
