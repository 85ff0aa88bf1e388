import {expect, test} from '@jest/globals';
import {objectOf} from '../src/core/json/value.js';
import {configOf, emit, errors, findings, written} from './support/run.js';

// `host` of the config, and what is wrong with it.
test.each([
  ['https://ann:hunter2@{pier}.org', 'config-schema: Unexpected text'],
  ['https://{pier}.org?day=1', 'config-schema: Unexpected text'],
  ['https://{pier}.org#tides', 'config-schema: Unexpected text'],
  ['https://{api_key}.org', 'config-host: Unexpected `{api_key}`, which a sign-in asks for'],
  ['https://{API_KEY}.org', 'config-host: Unexpected `{API_KEY}`, which a sign-in asks for'],
])('%s is refused', async (host, expected) => {
  const found = errors(await emit({'config.json': configOf({host})}));
  expect(found).toEqual([expect.stringContaining(`/host ${expected}`)]);
});

test('fields follow each other, those of the host first', async () => {
  const host = 'https://{pier}.{quay}.harbourtides.org';
  const run = await emit({'config.json': configOf({host})});
  const properties = objectOf(written(run, 'apiProperties.json')['properties']);
  const parameters = Object.entries(objectOf(properties['connectionParameters']));
  const tabOf = (parameter: unknown) =>
    objectOf(objectOf(objectOf(parameter)['uiDefinition'])['constraints'])['tabIndex'];
  expect(parameters.map(([name, parameter]) => [name, tabOf(parameter)])).toEqual([
    ['pier', 1],
    ['quay', 2],
    ['api_key', 3],
  ]);
});

test('a finding in the policy of the host is told at the host', async () => {
  const run = await emit({'config.json': configOf({host: 'http://{pier}.harbourtides.org'})});
  expect(findings(run)).toEqual([
    expect.stringMatching(/^config\.json:\d+:\d+ \/host pol-host-policy-host: /),
  ]);
});

test('null for the policies removes the derived ones', async () => {
  const host = 'https://{pier}.harbourtides.org';
  const run = await emit({'config.json': configOf({host, policyTemplateInstances: null})});
  expect(written(run, 'apiProperties.json')['properties']).not.toHaveProperty(
    'policyTemplateInstances',
  );
});
