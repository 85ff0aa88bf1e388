import {expect, test} from '@jest/globals';
import {answering, refersTo} from './support/answering.js';
import {LIST} from './support/example-connector.js';
import {emit, errors} from './support/run.js';

const AT = '/paths/~1tides/get/responses/200/schema/$ref';

// References that are refused, where, and why.
const REFUSED = [
  [
    'http://example.org/a.json',
    'remote reference `http://example.org/a.json`, expected a file beside the definition (nothing is fetched)',
  ],
  ['https://example.org/a.json#/A', 'remote reference'],
  ['//example.org/a.json', 'remote reference'],
  ['file:///etc/passwd', 'remote reference `file:///etc/passwd`'],
  ['/etc/passwd', 'absolute reference `/etc/passwd`, expected a path relative to this file'],
  ['C:\\secrets.json', 'absolute reference'],
  ['\\\\server\\share\\a.json', 'absolute reference'],
  [
    '../outside.json',
    'reference `../outside.json` to outside of the folder of the config, expected a file inside it',
  ],
  ['models/../../outside.json', 'to outside of the folder of the config'],
  ['..%2Foutside.json', 'to outside of the folder of the config'],
  [
    'no.json',
    'reference to the missing or unreadable file `no.json`, expected a file beside the definition',
  ],
  [
    'list.json#/nothing',
    'reference to `list.json#/nothing`, expected something at `/nothing` of `list.json`',
  ],
  [
    'list.json#nothing',
    'reference `list.json#nothing`, expected a JSON pointer such as `#/definitions/Item` behind the file',
  ],
  ['list.json#/constructor', 'expected something at `/constructor`'],
] as const;

test.each(REFUSED)('%s is refused', async (reference, expected) => {
  const files = {
    'openapi.json': answering(refersTo(reference)),
    'list.json': JSON.stringify(LIST),
    '../outside.json': JSON.stringify(LIST),
  };
  const run = await emit(files);
  expect(errors(run)).toEqual([expect.stringContaining(`${AT} def-ref-`)]);
  expect(errors(run)[0]).toContain(expected);
  expect(run.exitCode).toBe(1);
});

test('a broken file is told by its own place, and so is the reference to it', async () => {
  const run = await emit({
    'openapi.json': answering(refersTo('list.json')),
    'list.json': '{"a": 1,}',
  });
  expect(errors(run)).toEqual([
    expect.stringContaining('list.json:1:9  def-json-strict: Unexpected `}`'),
    expect.stringContaining(
      `${AT} def-ref-resolves: Unexpected reference to the missing or unreadable file`,
    ),
  ]);
});
