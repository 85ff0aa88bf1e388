import {expect, test} from '@jest/globals';
import {BASE_DEFINITION} from './support/example-connector.js';
import {configOf, emit, errors, textOf} from './support/run.js';

test('numbers of the config are written as its author wrote them', async () => {
  const constraints = {clearText: true, maximum: 1};
  const shard = {type: 'string', uiDefinition: {displayName: 'Shard', constraints}};
  const config = configOf({connectionParameters: {shard}});
  const large = '9223372036854775807';
  const run = await emit({'config.json': config.replace('"maximum":1', `"maximum":${large}`)});
  expect(errors(run)).toEqual([]);
  expect(textOf(run, 'apiProperties.json')).toContain(`"maximum": ${large}`);
});

test('a folder beside the config may begin with two dots', async () => {
  const openapi = JSON.stringify(BASE_DEFINITION);
  const config = configOf({apiDefinition: '..shared/openapi.json'});
  const run = await emit({'config.json': config, '..shared/openapi.json': openapi});
  expect(errors(run)).toEqual([]);
});
