import {expect, test} from '@jest/globals';
import {CONNECTOR, connectorsmith, folderWith, pathsIn} from './support/process.js';

const MAKE = 'new-connector-config --config-file config.json --output-directory out';
const BUNDLE = 'new-certification-bundle --config-file config.json --output-directory out';

const ONE = {...CONNECTOR, 'openapi.json': CONNECTOR['openapi.json'].replace('"2.0"', '"1.2"')};
const TWO = {
  ...CONNECTOR,
  'config.json': '{"apiDefinition": "openapi.json", "icon": "no.png", "script": "no.csx"}',
};

// Files, a call that is refused, and all that stderr says.
const CALLS = [
  ['one error', ONE, MAKE, 'Nothing was written: 1 error\n'],
  ['two errors', TWO, MAKE, 'Nothing was written: 2 errors\n'],
  ['errors in a dry run', ONE, `${MAKE} --dry-run`, 'Nothing would be written: 1 error\n'],
  ['errors in a document', ONE, `${MAKE} --json`, 'Nothing was written: 1 error\n'],
  ['a config that is not there', {}, MAKE, 'Nothing was written: 1 error\n'],
  ['a folder in use', {...CONNECTOR, 'out/a': ''}, MAKE, 'Nothing was written: 1 error\n'],
  ['a bundle without its texts', CONNECTOR, BUNDLE, 'Nothing was written: 4 errors\n'],
  ['a call that is wrong', CONNECTOR, `${BUNDLE} --only-changed`, 'Nothing was written: 1 error\n'],
  ['errors with --quiet', ONE, `${MAKE} --quiet`, ''],
  ['a command that never writes', ONE, 'test-connector config.json', ''],
] as const;

test.each(CALLS)('%s', (_, files, call, expected) => {
  const cwd = folderWith(files);
  const {status, stderr} = connectorsmith(call.split(' '), {cwd});
  expect(stderr).toBe(expected);
  expect(status).toBeGreaterThan(0);
  expect(pathsIn(cwd)).toEqual(Object.keys(files).sort());
});
