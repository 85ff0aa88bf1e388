import {expect, test} from '@jest/globals';
import {objectOf} from '../src/core/json/value.js';
import {errors} from './support/run.js';
import {BASIC, emitWith, KEY, propertiesOf, waysOf} from './support/sign-in.js';

// Hosts of config, the parameters for them, and the address that the policy makes.
const HOSTS = [
  [
    'https://{instance}.tides.org',
    {instance: 'Instance'},
    "https://@connectionParameters('instance').tides.org",
  ],
  [
    '{tenant}.tides.org/v2',
    {tenant: 'Tenant'},
    "https://@connectionParameters('tenant').tides.org/v2",
  ],
  ['{instanceUrl}', {instanceUrl: 'Instance URL'}, "@connectionParameters('instanceUrl')"],
  [
    'https://{region}.tides.org/{site_id}',
    {region: 'Region', site_id: 'Site ID'},
    "https://@connectionParameters('region').tides.org/@connectionParameters('site_id')",
  ],
  [
    'https://{a}.tides.org/{a}',
    {a: 'A'},
    "https://@connectionParameters('a').tides.org/@connectionParameters('a')",
  ],
] as const;

test.each(HOSTS)('the host %s', async (host, names, urlTemplate) => {
  const run = await emitWith({Key: KEY}, {host});
  expect(errors(run)).toEqual([]);
  const {connectionParameters, policyTemplateInstances} = propertiesOf(run);
  const {api_key, ...own} = objectOf(connectionParameters);
  expect(api_key).toMatchObject({type: 'securestring'});
  const shown = Object.entries(own).map(([key, value]) => [
    key,
    objectOf(objectOf(value)['uiDefinition'])['displayName'],
  ]);
  expect(Object.fromEntries(shown)).toEqual(names);
  expect(policyTemplateInstances).toEqual([
    {
      templateId: 'dynamichosturl',
      title: 'Set host URL',
      parameters: {'x-ms-apimTemplateParameter.urlTemplate': urlTemplate},
    },
  ]);
});

test('each way to sign in asks for the host, and one policy serves them', async () => {
  const run = await emitWith({Key: KEY, Account: BASIC}, {host: 'https://{instance}.tides.org'});
  expect(waysOf(run)).toEqual([
    'api-key-auth: instance, api_key',
    'basic-auth: instance, username, password',
  ]);
  expect(propertiesOf(run)['policyTemplateInstances']).toHaveLength(1);
});

test('what the config gives is merged over what is derived', async () => {
  const members = {
    connectionParameters: {
      api_key: {uiDefinition: {displayName: 'Tides key', tooltip: null}},
      extra: {type: 'string'},
    },
    policyTemplateInstances: [
      {templateId: 'routerequesttoendpoint', title: 'Route', parameters: {}},
    ],
    host: '{instanceUrl}',
    capabilities: ['actions'],
  };
  const run = await emitWith({Key: KEY}, members);
  const properties = propertiesOf(run);
  expect(properties).toMatchObject({
    connectionParameters: {
      instanceUrl: {},
      api_key: {type: 'securestring', uiDefinition: {displayName: 'Tides key'}},
      extra: {type: 'string'},
    },
    policyTemplateInstances: [
      {templateId: 'dynamichosturl'},
      {templateId: 'routerequesttoendpoint'},
    ],
    capabilities: ['actions'],
  });
  expect(JSON.stringify(properties)).not.toContain('tooltip":"Provide your API Key');
});
