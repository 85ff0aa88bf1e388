import {expect, test} from '@jest/globals';
import {BASE_DEFINITION} from './support/example-connector.js';
import {configOf, emit, findings} from './support/run.js';
import {APPLICATION} from './support/sign-in.js';

const HEADER = 'x-connectorsmith-client-secret';
const paths = JSON.parse(JSON.stringify(BASE_DEFINITION['paths']));
paths['/now'] = {get: {...paths['/tides'].get, operationId: 'GetTideNow'}};
const openapi = JSON.stringify({
  ...BASE_DEFINITION,
  paths,
  securityDefinitions: {Login: APPLICATION},
  security: [{Login: []}],
});

test.each([
  [{}, '', undefined],
  [
    {script: 'own.csx'},
    '// nothing',
    `/script script-credentials: Unexpected script that leaves the header \`${HEADER}\``,
  ],
  [{script: 'own.csx'}, `request.Headers.Remove("${HEADER}");`, undefined],
  [{scriptOperations: ['ListTides', 'GetTideNow']}, '', undefined],
  [
    {scriptOperations: ['ListTides']},
    '',
    '/scriptOperations script-credentials: Unexpected `scriptOperations` without `GetTideNow`',
  ],
])('%j, %s: %s', async (members, script, expected) => {
  const files = {'openapi.json': openapi, 'own.csx': script, 'config.json': configOf(members)};
  const found = findings(await emit(files)).filter(one => one.includes('script-credentials'));
  expect(found).toEqual(expected === undefined ? [] : [expect.stringContaining(expected)]);
});
