import {mkdirSync, renameSync, symlinkSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from '@jest/globals';
import {objectOf} from '../src/core/json/value.js';
import {BASE_DEFINITION, BASE_PROPERTIES} from './support/example-connector.js';
import {connectorsmith, folderWith} from './support/process.js';

const INFO = objectOf(BASE_DEFINITION['info']);
const DEFINITION = JSON.stringify(BASE_DEFINITION);
const PROPERTIES = JSON.stringify(BASE_PROPERTIES);
const CONFIG = JSON.stringify({apiDefinition: 'apiDefinition.swagger.json'});
const SETTINGS = JSON.stringify({
  connectorId: null,
  apiDefinition: 'apiDefinition.json',
  icon: 'tile.png',
});

function check(cwd: string, ...paths: string[]) {
  const {stdout, status} = connectorsmith(['test-connector', '--json', ...paths], {cwd});
  const {result, diagnostics} = JSON.parse(stdout);
  const titles = result.connectors.map(({title}: {title: string}) => title);
  const rules: string[] = diagnostics.map(
    ({rule, file}: {rule: string; file: string}) => `${rule} ${file}`,
  );
  return {titles, rules, status};
}

describe('what a path is', () => {
  test('a definition beside its config is checked as what the config would emit', () => {
    const cwd = folderWith({'config.json': CONFIG, 'apiDefinition.swagger.json': DEFINITION});
    expect(check(cwd, '.').titles).toEqual(['config.json']);
  });

  test('with apiProperties beside it the folder is what is sent', () => {
    const cwd = folderWith({
      'config.json': CONFIG,
      'apiDefinition.swagger.json': DEFINITION,
      'apiProperties.json': PROPERTIES,
    });
    expect(check(cwd, '.').titles).toEqual([`${INFO['title']} (.)`]);
  });

  test('whoever stands in a folder of published connectors is told the same as from above it', () => {
    const folder = 'certified-connectors/Tide Times';
    const above = folderWith({
      [`${folder}/apiDefinition.swagger.json`]: DEFINITION,
      [`${folder}/apiProperties.json`]: PROPERTIES,
    });
    const told = check(above, folder).rules.map(rule => rule.replace(`${folder}/`, ''));
    expect(told).toContain('readme-present apiDefinition.swagger.json');
    expect(check(join(above, folder), '.').rules).toEqual(told);
  });

  test.each(['.', 'config.json'])('a broken config is told as one, found by %s', path => {
    const cwd = folderWith({'config.json': `${CONFIG.slice(0, -1)},}`, 'openapi.json': DEFINITION});
    expect(check(cwd, path)).toEqual({
      titles: ['config.json'],
      rules: ['config config.json'],
      status: 2,
    });
  });

  test.each([
    ['a misspelt key', '{"apiDefiniton": "openapi.json"}', 'config-schema'],
    ['only other keys', '{"publisherKind": "verified"}', 'config-schema'],
    ['keys without quotes', '{apiDefinition: "openapi.json"}', 'config'],
  ])('a config with %s is told as one', (_, config, rule) => {
    const cwd = folderWith({'config.json': config, 'apiDefinition.json': DEFINITION});
    expect(new Set(check(cwd, '.').rules)).toEqual(new Set([`${rule} config.json`]));
  });

  test('a single file of a published connector is not taken for its folder', () => {
    const file = 'certified-connectors/Tide Times/apiDefinition.swagger.json';
    const cwd = folderWith({[file]: DEFINITION});
    expect(check(cwd, file).rules).not.toContain(`pr-folder ${file}`);
  });

  test('a config.json of another program is none', () => {
    const cwd = folderWith({'config.json': '{"port": 80}', 'apiDefinition.json': DEFINITION});
    expect(check(cwd, '.').titles).toEqual([`${INFO['title']} (.)`]);
  });

  test('the same connector by two paths is checked once', () => {
    const cwd = folderWith({'config.json': CONFIG, 'apiDefinition.swagger.json': DEFINITION});
    expect(check(cwd, '.', 'config.json').titles).toEqual(['config.json']);
  });

  test('settings by themselves know the files beside them', () => {
    const cwd = folderWith({'settings.json': SETTINGS, 'apiDefinition.json': DEFINITION});
    expect(check(cwd, 'settings.json').rules).toEqual(['settings-values settings.json']);
  });

  test.each(['[]', 'null', '"text"', '3'])('a definition that is %s is no connector', text => {
    const cwd = folderWith({'apiDefinition.json': text});
    expect(check(cwd, '.')).toMatchObject({
      rules: ['def-swagger-version apiDefinition.json'],
      status: 1,
    });
  });

  test('a document that is a link is told', () => {
    const cwd = folderWith({'apiDefinition.json': DEFINITION, properties: PROPERTIES});
    symlinkSync('properties', join(cwd, 'apiProperties.json'));
    expect(check(cwd, '.').rules).toContain('path apiProperties.json');
  });

  test('the folder decides the ruleset also from inside', () => {
    const cwd = folderWith({
      'apiDefinition.json': JSON.stringify({
        ...BASE_DEFINITION,
        info: {...INFO, title: 'Tides of all the harbours in the north'},
      }),
    });
    const inside = join(cwd, 'certified-connectors');
    mkdirSync(inside);
    renameSync(join(cwd, 'apiDefinition.json'), join(inside, 'apiDefinition.json'));
    expect(check(cwd, 'certified-connectors').status).toBe(1);
    expect(check(inside, 'apiDefinition.json').status).toBe(1);
  });
});

test('an ignore in the config is obeyed, and is no key of the connector', () => {
  const connectionParameters = {
    api_key: {
      'x-connectorsmith-ignore': {'props-uidefinition-keys': 'agreed'},
      uiDefinition: {tide: 1},
    },
  };
  const config = JSON.stringify({apiDefinition: 'openapi.json', connectionParameters});
  const cwd = folderWith({'config.json': config, 'openapi.json': DEFINITION});
  const {rules} = check(cwd, 'config.json');
  expect(rules.filter(rule => /props-(param|uidefinition)-keys|ignore-/.test(rule))).toEqual([]);
});

test('an ignore in apiProperties is obeyed, and is no key of the connector', () => {
  const ignore = {'props-icon-color': 'agreed'};
  const properties = {
    ...objectOf(BASE_PROPERTIES['properties']),
    iconBrandColor: 'blue',
    'x-connectorsmith-ignore': ignore,
  };
  const cwd = folderWith({
    'apiDefinition.json': DEFINITION,
    'apiProperties.json': JSON.stringify({properties}),
  });
  const {rules} = check(cwd, '.');
  expect(rules.filter(rule => /props-keys|props-icon-color|ignore-/.test(rule))).toEqual([]);
});
