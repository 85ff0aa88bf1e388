import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from '@jest/globals';
import {buildPackage, connectorFile} from './support/build-package.js';
import {bundle, complete, FOLDER} from './support/certification-bundle.js';
import {BASE_DEFINITION} from './support/example-connector.js';
import {exportedSolutions, WITH_SOLUTIONS} from './support/exported-solutions.js';
import {ID, writeAssets} from './support/pac-assets.js';
import {CREATE, signIn, UPDATE, verbs} from './support/pac-calls.js';
import {type JsonReport, placeForEachTest} from './support/pac-place.js';
import {run} from './support/run.js';

/** One character more than a column of a solution holds. */
const TOO_LONG = JSON.stringify(BASE_DEFINITION).padEnd(500_001);

function severities({diagnostics}: Pick<JsonReport, 'diagnostics'>): string[] {
  return diagnostics
    .filter(({rule}) => rule === 'def-size-dataverse')
    .map(({severity}) => severity);
}

describe('a definition that no solution holds', () => {
  const place = placeForEachTest();
  const solution = ['--solution-unique-name', 'Tides'];

  test.each([
    {name: 'new-connector', call: CREATE, severity: 'warning', exitCode: 0},
    {name: 'new-connector', call: [...CREATE, ...solution], severity: 'error', exitCode: 1},
    {
      name: 'update-connector',
      call: [...UPDATE, '--connector-id', ID, ...solution],
      severity: 'error',
      exitCode: 1,
    },
  ])('is told by $name as $severity', async ({call, severity, exitCode}) => {
    await signIn(place);
    const folder = writeAssets(join(place.folder, 'assets'));
    writeFileSync(join(folder, 'apiDefinition.json'), TOO_LONG);
    const report = await place.json(call);
    expect([report.exitCode, severities(report)]).toEqual([exitCode, [severity]]);
    expect(verbs(place).length).toBe(severity === 'error' ? 1 : 2);
  });

  test('is an error in a bundle with solutions, and a warning without', async () => {
    const config = {'config.json': complete()};
    const solutions = exportedSolutions(await bundle(config), FOLDER);
    const files = {...config, ...solutions, 'openapi.json': TOO_LONG};
    const [alone, packed] = [await bundle(files), await bundle(files, WITH_SOLUTIONS)];
    expect([alone.exitCode, severities(alone.document)]).toEqual([0, ['warning']]);
    expect([packed.exitCode, severities(packed.document)]).toEqual([1, ['error']]);
  });

  test('is an error in a package', async () => {
    const bytes = buildPackage(({solutions}) => {
      for (const files of solutions.values())
        files.set(connectorFile('openapidefinition.json'), TOO_LONG);
    });
    const done = await run(['test-certification-package', 'a.zip'], {'a.zip': bytes});
    expect([done.exitCode, severities(done.document)]).toEqual([1, ['error']]);
  });
});
