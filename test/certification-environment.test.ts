// biome-ignore-all lint/suspicious/noTemplateCurlyInString: that is how a config names a variable
import {expect, test} from '@jest/globals';
import {bundleWith, filesOf} from './support/certification-bundle.js';
import {BASE_DEFINITION} from './support/example-connector.js';
import {errors, findings, textOf} from './support/run.js';

const LOGIN = 'https://login.microsoftonline.com/common/oauth2';
const SIGN_IN = {
  flow: 'accessCode',
  type: 'oauth2',
  scopes: {read: 'Read tides'},
  authorizationUrl: `${LOGIN}/authorize`,
  tokenUrl: `${LOGIN}/token`,
};

/** Every kind of value that an environment may have, all of them told by the word `inner`. */
const INNER = {
  title: 'Inner Tides',
  description: 'Tells the inner tides of all harbours, for those who test this connector.',
  contact: {email: 'inner@harbourtides.org'},
  metadata: {website: 'https://inner.harbourtides.org'},
  publisher: 'Inner Tides Association',
  oauth2: {clientId: '${UNSET_INNER_ID}', resourceUri: 'api://inner', tenantId: 'inner-tenant'},
  policyTemplateInstances: [
    {
      templateId: 'setheader',
      title: 'Inner',
      parameters: {'x-ms-apimTemplateParameter.name': 'x-inner'},
    },
  ],
  connectionParameters: {inner_key: {type: 'string'}},
};

const definition = {
  ...BASE_DEFINITION,
  securityDefinitions: {account: SIGN_IN},
  security: [{account: ['read']}],
};
const base = {oauth2: {clientId: 'base-client', resourceUri: 'api://base'}};

function inEnvironment(environments: object, name: string, config: object = base) {
  const words = ['--environment-name', name];
  return bundleWith({definition, config: {...config, environments}, words});
}

test('nothing of an environment is in the bundle but its name, in the calls of the checklist', async () => {
  const plain = await bundleWith({definition, config: base});
  const done = await inEnvironment({live: INNER}, 'live');
  expect(findings(done)).toEqual([]);
  const names = filesOf(done);
  expect(names).toEqual(filesOf(plain));
  const differing = names.filter(name => {
    const [own, other] = [done, plain].map(run => textOf(run, name.slice('out/'.length)));
    return own !== other;
  });
  expect(differing).toEqual(['out/CHECKLIST.md']);
  expect(textOf(done, 'CHECKLIST.md')).toContain('--environment-name live');
  expect(textOf(done, 'CHECKLIST.md')).not.toMatch(/inner/i);
});

test('an environment that the config does not have is an error', async () => {
  const done = await inEnvironment({live: INNER}, 'lvie');
  expect(errors(done)).toEqual([
    expect.stringContaining('/environments config: Unexpected environment `lvie`, expected `live`'),
  ]);
  expect([done.exitCode, filesOf(done)]).toEqual([2, []]);
});

test('what only an environment says is missing', async () => {
  const config = {...base, publisher: undefined};
  const done = await inEnvironment({live: {publisher: 'Harbour Tides Live'}}, 'live', config);
  expect(errors(done)).toEqual([
    expect.stringContaining(
      'certification-config: Unexpected config without `publisher`, expected the name',
    ),
  ]);
  expect([done.exitCode, filesOf(done)]).toEqual([1, []]);
});
