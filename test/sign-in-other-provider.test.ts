import {expect, test} from '@jest/globals';
import {errors} from './support/run.js';
import {at, CODE, ENTRA, emitWith, IMPLICIT} from './support/sign-in.js';

// Configs of the original module have all four keys, whoever the provider is.
const OAUTH2 = {clientId: 'tides', tenantId: 'common', resourceUri: 'api://tides'};

test.each([
  ['the addresses of another provider', CODE, {}, 'oauth2'],
  ['those of Microsoft', ENTRA, {}, 'aad'],
  ['another provider, and a choice', CODE, {identityProvider: 'aad'}, 'aad'],
  ['Microsoft, and a choice', ENTRA, {identityProvider: 'oauth2'}, 'oauth2'],
])('%s with a tenant and a resource', async (_, scheme, choice, provider) => {
  const run = await emitWith({Login: scheme}, {oauth2: {...OAUTH2, ...choice}});
  expect(errors(run)).toEqual([]);
  expect(at(run, '/connectionParameters/token/oAuthSettings/identityProvider')).toBe(provider);
});

test.each([
  {flow: 'implicit'},
  {flow: 'password', authorizationUrl: undefined, tokenUrl: CODE.tokenUrl},
])('a resource does not make up for %j', async change => {
  const run = await emitWith({Login: {...IMPLICIT, ...change}}, {oauth2: OAUTH2});
  expect(errors(run)).toEqual([expect.stringContaining('sign-in-unsupported: ')]);
});
