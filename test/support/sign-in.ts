import {expect} from '@jest/globals';
import {objectOf} from '../../src/core/json/value.js';
import {resolvePointer} from '../../src/core/pointer.js';
import {BASE_DEFINITION} from './example-connector.js';
import {configOf, emit, type Run, written} from './run.js';

export type Schemes = Readonly<Record<string, object>>;

/** The emission of the faultless definition with these security definitions in place of its own. */
export function emitWith(
  schemes: Schemes,
  members: object = {},
  security?: readonly object[],
): Promise<Run> {
  const definition = {
    ...BASE_DEFINITION,
    securityDefinitions: schemes,
    security: security ?? Object.keys(schemes).map(name => ({[name]: []})),
  };
  return emit({'openapi.json': JSON.stringify(definition), 'config.json': configOf(members)});
}

export function propertiesOf(run: Run): Readonly<Record<string, unknown>> {
  return written(run, 'apiProperties.json')['properties'] as Readonly<Record<string, unknown>>;
}

/** What a run wrote at a place of apiProperties.json, below `properties`. */
export function at(run: Run, pointer: string): unknown {
  return resolvePointer(propertiesOf(run), pointer);
}

export const LOGIN = 'https://login.microsoftonline.com/common/oauth2/authorize';
export const TOKEN = 'https://login.microsoftonline.com/common/oauth2/token';
export const CODE = {
  type: 'oauth2',
  flow: 'accessCode',
  authorizationUrl: 'https://id.tides.org/authorize',
  tokenUrl: 'https://id.tides.org/token',
  scopes: {'tides.read': 'Read', 'tides.write': 'Write'},
};
export const ENTRA = {...CODE, authorizationUrl: LOGIN, tokenUrl: TOKEN};
export const APPLICATION = {
  type: 'oauth2',
  flow: 'application',
  tokenUrl: 'https://id.tides.org/token',
  scopes: {'tides.read': 'Read'},
};
export const KEY = {type: 'apiKey', in: 'header', name: 'X-Tides-Key'};
export const OTHER_KEY = {type: 'apiKey', in: 'query', name: 'app'};
export const BASIC = {type: 'basic'};
export const IMPLICIT = {...CODE, flow: 'implicit', tokenUrl: undefined};

/** Names and parameters of the ways to sign in, as `name: parameter, parameter`. */
export function waysOf(run: Run): string[] {
  const {connectionParameterSets, connectionParameters} = propertiesOf(run);
  if (connectionParameterSets === undefined)
    return [Object.keys(objectOf(connectionParameters)).join(', ')];
  expect(connectionParameters).toEqual({});
  const {values} = connectionParameterSets as {values: {name: string; parameters: object}[]};
  return values.map(({name, parameters}) => `${name}: ${Object.keys(parameters).join(', ')}`);
}
