// biome-ignore-all lint/suspicious/noTemplateCurlyInString: that is how a config names a variable
import {describe, expect, test} from '@jest/globals';
import {configOf, emit, errors, textOf, written} from './support/run.js';

describe('variables', () => {
  const environment = {NAME: 'Tides & <more>', EMPTY: '', COLOR: '#112233', KIND: 'verified'};

  test.each([
    ['${NAME}', 'Tides & <more>'],
    ['North ${NAME}, ${NAME}', 'North Tides & <more>, Tides & <more>'],
    ['$${NAME}', '${NAME}'],
    ['$NAME and {NAME}', '$NAME and {NAME}'],
  ])('the title %p becomes %p', async (title, expected) => {
    const run = await emit({'config.json': configOf({title})}, {environment});
    expect(written(run, 'apiDefinition.json')['info']).toMatchObject({title: expected});
  });

  test('each missing one is an error that names it', async () => {
    const run = await emit(
      {'config.json': configOf({title: '${A} ${NAME}', icon: '${B}', publisher: '${toString}'})},
      {environment},
    );
    expect(errors(run)).toEqual([
      expect.stringContaining(
        '/title config-variable: Unexpected `${A}` without such an environment variable, expected `A` to be set',
      ),
      expect.stringContaining('/icon config-variable: Unexpected `${B}`'),
      expect.stringContaining('/publisher config-variable: Unexpected `${toString}`'),
    ]);
    expect(run.exitCode).toBe(2);
  });

  test('those of an environment that was not asked for may be missing', async () => {
    const members = {environments: {test: {title: '${A}'}}};
    expect((await emit({'config.json': configOf(members)})).exitCode).toBe(0);
  });

  test.each([
    [{iconBrandColor: '${COLOR}'}, []],
    [{publisherKind: '${KIND}'}, []],
    [
      {iconBrandColor: '${NAME}'},
      ['/iconBrandColor config-schema: Unexpected text `Tides & <more>`'],
    ],
    [{apiDefinition: '${EMPTY}'}, ['/apiDefinition config-schema: Unexpected empty text']],
    [
      {environments: {test: {iconBrandColor: '${NAME}'}}},
      ['/environments/test/iconBrandColor config-schema: Unexpected'],
    ],
  ])('%j is checked once it is filled in', async (members, expected) => {
    const words = 'environments' in members ? ['--environment-name', 'test'] : [];
    const found = errors(await emit({'config.json': configOf(members)}, {environment, words}));
    const ofConfig = found.filter(one => one.startsWith('config.json') && one.includes('config-'));
    expect(ofConfig).toEqual(expected.map(one => expect.stringContaining(one)));
  });
});

describe('environments', () => {
  const base = {title: 'Harbour Tides', publisher: 'Tides', capabilities: ['actions']};
  const environments = {
    test: {title: 'Harbour Tides Test', publisher: null, capabilities: []},
    other: {oauth2: {clientId: 'x'}},
  };
  const config = configOf({...base, environments});

  test('one is merged over the rest, null removes, arrays replace', async () => {
    const run = await emit({'config.json': config}, {words: ['--environment-name', 'test']});
    expect(written(run, 'apiDefinition.json')['info']).toMatchObject({title: 'Harbour Tides Test'});
    const {properties} = written(run, 'apiProperties.json');
    expect(properties).toMatchObject({capabilities: []});
    expect(properties).not.toHaveProperty('publisher');
  });

  test('without a name none applies, and none is emitted', async () => {
    const run = await emit({'config.json': config});
    expect(written(run, 'apiProperties.json')['properties']).toMatchObject({publisher: 'Tides'});
    expect(textOf(run, 'apiProperties.json') + textOf(run, 'apiDefinition.json')).not.toMatch(
      /environment|Test/,
    );
  });

  test('findings point at the environment that wrote the value', async () => {
    const bad = configOf({environments: {test: {icon: 'no.png'}}});
    const run = await emit({'config.json': bad}, {words: ['--environment-name', 'test']});
    expect(errors(run)).toEqual([
      expect.stringMatching(/^config\.json:1:\d+ \/environments\/test\/icon config-file/),
    ]);
  });

  test.each([
    ['tset', '`test`'],
    ['production', 'one of `test`, `other`'],
    ['__proto__', 'one of `test`, `other`'],
    ['constructor', 'one of `test`, `other`'],
  ])('%s is unknown', async (name, expected) => {
    const run = await emit({'config.json': config}, {words: ['--environment-name', name]});
    expect(errors(run)).toEqual([
      expect.stringContaining(
        `/environments config: Unexpected environment \`${name}\`, expected ${expected}`,
      ),
    ]);
    expect(run.exitCode).toBe(2);
  });

  test('a config without any has none', async () => {
    const run = await emit({}, {words: ['--environment-name', 'test']});
    expect(errors(run)).toEqual([
      'config.json:1:1  config: Unexpected environment `test`, expected one that `environments` names',
    ]);
  });
});
