import {describe, expect, test} from '@jest/globals';
import {objectOf} from '../src/core/json/value.js';
import {configOf, emit, errors, findings, written} from './support/run.js';
import {at, BASIC, emitWith, KEY, propertiesOf} from './support/sign-in.js';

describe('null removes', () => {
  test('what is derived as a whole', async () => {
    const schemes = {Key: KEY, Account: BASIC};
    const run = await emitWith(schemes, {connectionParameterSets: null, capabilities: null});
    expect(errors(run)).toEqual([]);
    expect(propertiesOf(run)).toEqual({connectionParameters: {}, iconBrandColor: '#1b4f72'});
    expect(run.document.files).not.toContain('out/customProperties.json');
  });

  test('a parameter, and a part of one', async () => {
    const uiDefinition = {tooltip: null, constraints: {tabIndex: null}};
    const run = await emitWith(
      {Account: BASIC},
      {connectionParameters: {password: null, username: {uiDefinition}}},
    );
    expect(Object.keys(objectOf(at(run, '/connectionParameters')))).toEqual(['username']);
    expect(at(run, '/connectionParameters/username/uiDefinition')).toEqual({
      displayName: 'Username',
      description: expect.any(String),
      constraints: {clearText: true, required: 'true'},
    });
  });

  test('metadata of the definition, one by one', async () => {
    const run = await emit({'config.json': configOf({metadata: {website: null}})});
    const metadata = written(run, 'apiDefinition.json')['x-ms-connector-metadata'];
    expect((metadata as {propertyName: string}[]).map(one => one.propertyName)).toEqual([
      'Privacy policy',
      'Categories',
    ]);
  });

  test.each(['contact', 'description'])('%s of the definition', async key => {
    const run = await emit({'config.json': configOf({[key]: null})});
    expect(written(run, 'apiDefinition.json')['info']).not.toHaveProperty(key);
  });

  test.each([
    [{contact: {name: 'Tides', url: 'https://tides.org'}}, {contact: {url: null}}],
    [{metadata: {website: 'https://tides.org'}}, {metadata: {website: null}}],
    [{certification: {faq: 'None.'}}, {certification: {faq: null}}],
  ])('of %j an environment removes %j', async (members, change) => {
    const config = configOf({...members, environments: {test: change}});
    const run = await emit({'config.json': config}, {words: ['--environment-name', 'test']});
    expect(errors(run)).toEqual([]);
  });
});

test('a finding about all parameters points to where they are decided', async () => {
  const run = await emitWith({Account: BASIC}, {connectionParameters: {password: null}});
  expect(findings(run)).toEqual([
    expect.stringMatching(/^config\.json:\d+:\d+ \/connectionParameters sec-matches-props: /),
  ]);
});

test.each(['clientSecret', 'client_secret', 'ClientSecret', 'secret'])(
  'the key %s is refused as a secret',
  async key => {
    const run = await emit({'config.json': configOf({oauth2: {[key]: 'x'}})});
    expect(errors(run)).toEqual([
      expect.stringContaining(`/oauth2/${key} config-secret: Unexpected key \`${key}\``),
    ]);
  },
);
