import {describe, expect, test} from '@jest/globals';
import {runCommandLine} from '../src/command-line/run.js';
import {FORMATS} from '../src/report/format.js';
import {answering, refersTo} from './support/answering.js';
import {BASE_DEFINITION, LIST} from './support/example-connector.js';
import {createMemoryHost, type MemoryFiles} from './support/memory-host.js';
import {errors, findings, run} from './support/run.js';

const {count: _, ...OTHERS} = LIST.properties as Readonly<Record<string, unknown>>;
const WHOLE = JSON.stringify(LIST, null, 2);
const SMALLER = JSON.stringify({...LIST, properties: OTHERS}, null, 2);
const REFERRING = answering(refersTo('models.json#/List'));
const models = (list: string) => `{"List": ${list}}`;

const BOTH: MemoryFiles = {
  'old/api.json': REFERRING,
  'old/models.json': models(WHOLE),
  'new/api.json': REFERRING,
  'new/models.json': models(SMALLER),
};
const COMPARE = ['compare-connector', 'old/api.json', 'new/api.json'];

describe('test-connector on a definition in several files', () => {
  // What the reference of the answer is, the files beside the definition, and the errors.
  const CASES: readonly (readonly [string, object, MemoryFiles, readonly string[]])[] = [
    ['a file beside it', refersTo('list.json'), {'api/list.json': WHOLE}, []],
    [
      'a file that refers back to it',
      refersTo('list.json'),
      {
        'api/list.json': JSON.stringify({
          ...LIST,
          properties: {...LIST.properties, self: refersTo('api.json#/definitions/Own')},
        }),
      },
      [],
    ],
    [
      'a defect in the other file',
      refersTo('list.json'),
      {'api/list.json': WHOLE.replace('"object"', '"objekt"')},
      ['api/list.json:2:11 /type schema-type-values'],
    ],
    [
      'a file outside of its folder',
      refersTo('../list.json'),
      {'list.json': WHOLE},
      [
        'def-ref-local: Unexpected reference `../list.json` to outside of the folder of the definition, expected a file inside it',
      ],
    ],
    [
      'an address',
      refersTo('https://example.org/list.json'),
      {},
      ['def-ref-local: Unexpected remote reference `https://example.org/list.json`'],
    ],
    [
      'a file that is not there',
      refersTo('no.json'),
      {},
      ['def-ref-resolves: Unexpected reference to the missing or unreadable file `api/no.json`'],
    ],
    [
      'a text',
      refersTo('list.yaml'),
      {'api/list.yaml': 'just text'},
      [
        'def-ref-resolves: Unexpected reference to text `just text` (`api/list.yaml#`), expected one to an object',
      ],
    ],
  ];

  test.each(CASES)('%s', async (_name, schema, files, expected) => {
    const own = {Own: {type: 'string', 'x-ms-summary': 'Own', description: 'Its own name.'}};
    const definition = answering(schema, {definitions: own});
    for (const path of ['api/api.json', './api/api.json']) {
      const ended = await run(['test-connector', path], {'api/api.json': definition, ...files});
      expect(errors(ended)).toEqual(expected.map(part => expect.stringContaining(part)));
    }
  });

  test('what its config would emit is found alike', async () => {
    const files = {...BOTH, 'old/config.json': '{"apiDefinition": "api.json"}'};
    const alone = await run(['test-connector', 'old/api.json'], files);
    expect(findings(alone)).toEqual(
      findings(await run(['test-connector', 'old/config.json'], files)),
    );
  });

  test('a reference whose key is written with escapes', async () => {
    const written = answering(refersTo('no.json')).replace('$ref', '\\u0024\\u0072ef');
    const ended = await run(['test-connector', 'api.json'], {'api.json': written});
    expect(errors(ended)).toEqual([expect.stringContaining('missing or unreadable file')]);
  });

  test('an ignore in another file is obeyed', async () => {
    const ignore = {'x-connectorsmith-ignore': {'schema-type-values': 'agreed'}};
    const list = JSON.stringify({...LIST, type: 'objekt', ...ignore});
    const files = {'api.json': answering(refersTo('list.json')), 'list.json': list};
    expect(findings(await run(['test-connector', 'api.json'], files))).toEqual([]);
  });
});

describe('compare-connector on definitions in several files', () => {
  test('what another file lost is told there', async () => {
    const {document, exitCode} = await run(COMPARE, BOTH);
    expect(document.diagnostics).toMatchObject([
      {
        rule: 'chg-output-removed',
        file: 'new/models.json',
        before: {file: 'old/models.json', pointer: '/List/properties/count'},
      },
    ]);
    expect(exitCode).toBe(1);
  });

  test.each(FORMATS)('in %s', async format => {
    const host = createMemoryHost(BOTH);
    await runCommandLine([...COMPARE, '--format', format], host);
    expect(host.out()).toContain('new/models.json');
    expect(host.out()).toContain('old/models.json');
  });

  test('in one file and in several they are the same', async () => {
    const files = {...BOTH, 'new/api.json': answering(LIST), 'new/models.json': models(WHOLE)};
    expect((await run(COMPARE, files)).document.diagnostics).toEqual([]);
  });

  // Never "no findings" where something was not looked at: the new version, how it ends, and what is said.
  const NOT_LOOKED_AT: readonly (readonly [string, MemoryFiles, number, string])[] = [
    ['a missing file', {'new/api.json': answering(refersTo('no.json'))}, 2, 'def-ref-resolves'],
    [
      'paths that are a text',
      {
        'new/api.json': JSON.stringify({...BASE_DEFINITION, paths: refersTo('paths.yaml')}),
        'new/paths.yaml': 'text',
      },
      2,
      'Unexpected reference to text `text`',
    ],
    [
      'a schema that is not there',
      {'new/api.json': answering(refersTo('#/definitions/No'))},
      1,
      'Unexpected reference `#/definitions/No` that leads to no shared part in the new version',
    ],
    [
      'a path that is a reference',
      {
        'new/api.json': JSON.stringify({
          ...BASE_DEFINITION,
          paths: {'/a': refersTo('#/paths/~1b')},
        }),
      },
      1,
      'Unexpected reference `#/paths/~1b` that leads to no shared part',
    ],
  ];

  test.each(NOT_LOOKED_AT)('%s', async (_name, files, status, said) => {
    const ended = await run(COMPARE, {...BOTH, ...files});
    expect(errors(ended).join('\n')).toContain(said);
    expect(ended.exitCode).toBe(status);
    const itself = ['compare-connector', 'new/api.json', 'new/api.json'];
    const same = await run(itself, {...BOTH, ...files});
    // What is dead in both versions hides no change; what cannot be read may.
    if (status === 2) expect(errors(same).join('\n')).toContain(said);
    else expect(errors(same)).toEqual([]);
  });

  test('in what is published already, a reference that leads to no shared part is a warning', async () => {
    const files = {...BOTH, 'old/api.json': answering(refersTo('#/definitions/No'))};
    const {document, exitCode} = await run(COMPARE, files);
    expect(document.diagnostics).toMatchObject([{rule: 'compare-partial', severity: 'warning'}]);
    expect(exitCode).toBe(0);
  });
});

describe('an assets folder is what is sent: nothing beside the definition belongs to it', () => {
  const FOLDER = {'a/apiDefinition.json': REFERRING, 'a/models.json': models(WHOLE)};

  test('test-connector', async () => {
    expect(errors(await run(['test-connector', 'a'], FOLDER))).toEqual([
      expect.stringContaining('def-ref-local: Unexpected reference `models.json#/List`'),
    ]);
  });

  test('compare-connector', async () => {
    const ended = await run(['compare-connector', 'a', 'a'], FOLDER);
    expect(errors(ended)[0]).toContain(
      'Unexpected reference `models.json#/List` to another file in an assets folder',
    );
    expect(ended.exitCode).toBe(2);
  });
});
