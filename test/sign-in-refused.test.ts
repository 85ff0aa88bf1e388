import {expect, test} from '@jest/globals';
import {errors, findings} from './support/run.js';
import {APPLICATION, CODE, emitWith, IMPLICIT, KEY, type Schemes} from './support/sign-in.js';

// Definitions that no connector can sign in with: what is said, and where.
const REFUSED: readonly (readonly [string, Schemes, object, string])[] = [
  [
    'implicit',
    {A: {...CODE, flow: 'implicit', tokenUrl: undefined}},
    {},
    'OAuth 2.0 flow `implicit`, which Power Platform cannot run, expected `accessCode` or `application`, or `oauth2.authorizationUrl` and `oauth2.tokenUrl` in the config',
  ],
  [
    'password',
    {A: {...CODE, flow: 'password', authorizationUrl: undefined}},
    {},
    'OAuth 2.0 flow `password`, which Power Platform cannot run',
  ],
  ['no flow', {A: {...CODE, flow: undefined}}, {}, 'OAuth 2.0 flow ``'],
  ['an unknown flow', {A: {...CODE, flow: 'device'}}, {}, 'OAuth 2.0 flow `device`'],
  [
    'implicit, half supplied',
    {A: {...CODE, flow: 'implicit', authorizationUrl: undefined, tokenUrl: undefined}},
    {oauth2: {tokenUrl: CODE.tokenUrl}},
    'OAuth 2.0 sign-in `A` without `authorizationUrl`, expected that address here or as `oauth2.authorizationUrl` in the config',
  ],
  [
    'no authorizationUrl',
    {A: {...CODE, authorizationUrl: undefined}},
    {},
    'OAuth 2.0 sign-in `A` without `authorizationUrl`',
  ],
  ['no tokenUrl', {A: {...CODE, tokenUrl: ' '}}, {}, 'OAuth 2.0 sign-in `A` without `tokenUrl`'],
  [
    'client credentials without tokenUrl',
    {A: {...APPLICATION, tokenUrl: undefined}},
    {},
    'OAuth 2.0 sign-in `A` without `tokenUrl`',
  ],
  [
    'client credentials with a variable in tokenUrl',
    {A: {...APPLICATION, tokenUrl: 'https://login.example.org/{tenant}/token'}},
    {},
    'variable `{tenant}` in the `tokenUrl` of `A`, expected the whole address here or as `oauth2.tokenUrl` in the config',
  ],
  [
    'bearer',
    {A: {type: 'http', scheme: 'bearer'}},
    {},
    'sign-in of type `http`, expected `basic`, `apiKey` or `oauth2`',
  ],
  ['OpenID Connect', {A: {type: 'openIdConnect'}}, {}, 'sign-in of type `openIdConnect`'],
  ['a type in other case', {A: {...KEY, type: 'ApiKey'}}, {}, 'sign-in of type `ApiKey`'],
];

test.each(REFUSED)('%s is refused', async (_, schemes, members, expected) => {
  const run = await emitWith(schemes, members);
  expect(errors(run)).toEqual([
    expect.stringMatching(/^openapi\.json:1:\d+ \/securityDefinitions\/A sign-in-unsupported: /),
  ]);
  expect(errors(run)[0]).toContain(`Unexpected ${expected}`);
  expect(run.exitCode).toBe(1);
});

test('a way that is left out is told as a warning', async () => {
  const run = await emitWith({A: IMPLICIT, Key: KEY}, {}, [{A: []}, {Key: []}]);
  expect(findings(run)).toContainEqual(
    expect.stringContaining(
      '/securityDefinitions/A sign-in-unsupported: Unexpected OAuth 2.0 flow `implicit`',
    ),
  );
});
