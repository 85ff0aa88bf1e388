import {readdirSync} from 'node:fs';
import {basename} from 'node:path';
import {describe, expect, test} from '@jest/globals';
import type {Overlay} from '../src/targets/power-platform/changes/change.js';
import {CHANGES} from '../src/targets/power-platform/changes/index.js';
import {powerPlatform} from '../src/targets/power-platform/index.js';
import {asText, compared} from './support/changes.js';
import {connectorOf} from './support/example-connector.js';
import {run} from './support/run.js';

const FOLDER = 'src/targets/power-platform/changes';

describe.each(CHANGES)('$id', change => {
  test.each(change.examples)('$name', async example => {
    const found = await compared(example.old, example.new);
    const own = found.filter(({diagnostic}) => diagnostic.rule === change.id);
    expect(own.map(asText)).toEqual(example.expected);
    // A change that is harmless here may deserve a warning for another reason.
    const errors = found.filter(({diagnostic}) => diagnostic.severity === 'error');
    if (example.expected.length === 0) expect(errors).toEqual([]);
  });

  test('shows itself with a good and a bad example, and says what to do instead', () => {
    expect(change.examples.some(example => example.expected.length === 0)).toBe(true);
    expect(change.examples.some(example => example.expected.length > 0)).toBe(true);
    expect(change.why).toMatch(/flow/i);
    expect(change.summary).toMatch(/\.$/);
  });

  test('is found by get-rule', async () => {
    const {exitCode} = await run(['get-rule', change.id], {});
    expect(exitCode).toBe(0);
  });
});

test('every file of a change is listed, once, under its id', () => {
  const files = readdirSync(FOLDER).filter(name => name.startsWith('chg-'));
  expect(CHANGES.map(({id}) => id).sort()).toEqual(files.map(name => basename(name, '.ts')).sort());
});

/** What the published lists of breaking changes have besides, and why it is no change of ours. */
const NO_CHANGE: Readonly<Record<string, string>> = {
  'chg-safe': 'what is harmless has no finding: see the good examples, and the properties',
  'chg-tier': 'no file of a connector tells its tier',
  'chg-minor-update': 'told by the summary',
  'chg-order': 'about the pull request, not about two versions',
};

/** The names of Microsoft's comparison. */
const CODES: Readonly<Record<string, string>> = {
  AuthenticationMethodRemoved: 'chg-auth-removed',
  ConnectionParametersRemoved: 'chg-connection-param-removed',
  InputFieldDeleted: 'chg-input-removed',
  InputFieldVisibilityChangedToInternal: 'chg-input-internal',
  OperationDeleted: 'chg-operation-removed',
  OperationHidden: 'chg-operation-hidden',
  OutputFieldDeleted: 'chg-output-removed',
  OutputFieldTypeChanged: 'chg-output-type',
  TierChangedToPremium: 'chg-tier',
};

test('every name of the comparison at Microsoft has its change, or a reason to have none', () => {
  const own = Object.fromEntries(CHANGES.flatMap(({id, code}) => (code ? [[code, id]] : [])));
  const others = Object.entries(CODES).filter(([, id]) => NO_CHANGE[id] !== undefined);
  expect({...own, ...Object.fromEntries(others)}).toEqual(CODES);
});

const UPDATES: readonly (readonly [string, Overlay, string])[] = [
  ['nothing', {}, 'none'],
  ['the description', {definition: {info: {description: 'Another description.'}}}, 'minor'],
  [
    'texts of an operation',
    {definition: {paths: {'/tides': {get: {summary: 'Show tides', description: 'Shows them.'}}}}},
    'minor',
  ],
  [
    'the description of a response',
    {definition: {paths: {'/tides': {get: {responses: {200: {description: 'Tides.'}}}}}}},
    'minor',
  ],
  ['the colour', {properties: {properties: {iconBrandColor: '#000000'}}}, 'minor'],
  [
    'a tooltip',
    {
      properties: {
        properties: {connectionParameters: {api_key: {uiDefinition: {tooltip: 'Your key'}}}},
      },
    },
    'minor',
  ],
  ['the title', {definition: {info: {title: 'Tides of Harbours'}}}, 'major'],
  ['a new operation', {definition: {paths: {'/new': {get: {operationId: 'New'}}}}}, 'major'],
  ['a policy', {properties: {properties: {policyTemplateInstances: [{}]}}}, 'major'],
];

test.each(UPDATES)('an update of %s is told by its kind', async (_, overlay, expected) => {
  const [old, now] = [(await connectorOf({})).assets, (await connectorOf(overlay)).assets];
  expect(powerPlatform.summarizeChanges(old, now).update).toBe(expected);
});

test('messages say what is there and what is expected', () => {
  const messages = CHANGES.flatMap(({examples}) => examples.flatMap(({expected}) => expected));
  expect(messages.filter(message => !/: Unexpected .*, expected /.test(message))).toEqual([]);
});
