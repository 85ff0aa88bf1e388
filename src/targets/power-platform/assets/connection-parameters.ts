import type {Config} from '../../../core/config/config.js';
import type {Connector} from '../../../core/connector.js';
import type {Location} from '../../../core/diagnostic.js';
import type {JsonObject} from '../../../core/json/value.js';
import {derivedFrom, type Origin} from '../../../core/origins.js';
import {child, type Pointer} from '../../../core/pointer.js';
import type {SignInWay} from '../../../core/sign-in/sign-in.js';
import {customerHostAssets} from './customer-host.js';
import {traceOAuth2} from './oauth2-origins.js';
import {type SignInAssets, signInAssets} from './sign-in-assets.js';
import {WAY_NAMES} from './way-names.js';

/** A policy, and what in the author's files made it necessary. */
export interface DerivedPolicy {
  readonly policy: JsonObject;
  readonly location: Location;
}

/** The part of apiProperties that comes from the ways to sign in, and where each piece was decided. */
export interface DerivedParameters {
  readonly properties: JsonObject;
  readonly policies: readonly DerivedPolicy[];
  readonly origins: ReadonlyMap<Pointer, Origin>;
}

/** Connection parameters for one way to sign in, a set for each of several. */
export function deriveParameters(connector: Connector): DerivedParameters {
  const ways = connector.signInWays;
  return ways.length > 1 ? deriveSets(connector, ways) : deriveOne(connector, ways[0] ?? []);
}

function deriveOne(connector: Connector, way: SignInWay): DerivedParameters {
  const origins = new Map<Pointer, Origin>();
  const at = '/properties/connectionParameters';
  const {parameters, policies} = wayAssets(connector, way, at, origins);
  return {properties: {connectionParameters: parameters}, policies, origins};
}

function deriveSets(connector: Connector, ways: readonly SignInWay[]): DerivedParameters {
  const origins = new Map<Pointer, Origin>();
  const policies: DerivedPolicy[] = [];
  const values = ways.map((way, index) => {
    const at = child('/properties/connectionParameterSets/values', index);
    const assets = wayAssets(connector, way, child(at, 'parameters'), origins);
    policies.push(...assets.policies);
    return setOf(way, index, ways, assets.parameters);
  });
  const uiDefinition = {
    displayName: 'Authentication type',
    description: 'How to sign in to the API',
  };
  const sets = {uiDefinition, values};
  return {
    properties: {connectionParameters: {}, connectionParameterSets: sets},
    policies: withoutRepeats(policies),
    origins,
  };
}

function setOf(
  way: SignInWay,
  index: number,
  ways: readonly SignInWay[],
  parameters: JsonObject,
): JsonObject {
  const name = setName(way);
  const isTaken = ways.slice(0, index).some(other => setName(other) === name);
  const displayName = way.map(signIn => WAY_NAMES[signIn.kind]).join(' and ');
  return {
    name: isTaken ? `${name}-${index + 1}` : name,
    uiDefinition: {
      displayName,
      description: `Sign in with ${way.map(signIn => signIn.name).join(' and ')}`,
    },
    parameters,
  };
}

function setName(way: SignInWay): string {
  return way.map(signIn => `${signIn.kind}-auth`).join('-and-');
}

interface WayAssets {
  readonly parameters: JsonObject;
  readonly policies: readonly DerivedPolicy[];
}

function wayAssets(
  connector: Connector,
  way: SignInWay,
  at: Pointer,
  origins: Map<Pointer, Origin>,
): WayAssets {
  const parts = partsOf(connector.config, way);
  for (const {parameters, location} of parts) {
    for (const key of Object.keys(parameters)) origins.set(child(at, key), derivedFrom(location));
    if (Object.hasOwn(parameters, 'token'))
      traceOAuth2(connector.config, child(at, 'token'), origins);
  }
  return {
    parameters: Object.assign({}, ...parts.map(part => part.parameters)) as JsonObject,
    policies: parts.flatMap(({policies, location}) => policies.map(policy => ({policy, location}))),
  };
}

/** What the customer's host and each sign-in add; their fields follow each other, the first after the address. */
export function partsOf(
  config: Config,
  way: SignInWay,
): (SignInAssets & {readonly location: Location})[] {
  const {host, oauth2 = {}} = config.members;
  const ofHost = host === undefined ? undefined : customerHostAssets(host);
  const parts = ofHost ? [{...ofHost, location: config.trace('/host')}] : [];
  let firstTab = Math.max(1, fieldsOf(ofHost)) + 1;
  for (const [index, signIn] of way.entries()) {
    const isFurtherKey =
      signIn.kind === 'api-key' && way.slice(0, index).some(other => other.kind === 'api-key');
    const assets = signInAssets(signIn, {oauth2, isFurtherKey, firstTab});
    firstTab += fieldsOf(assets);
    parts.push({...assets, location: signIn.location});
  }
  return parts;
}

function fieldsOf(assets: SignInAssets | undefined): number {
  return Object.keys(assets?.parameters ?? {}).length;
}

/** Sets share policies: one for a host that each of them asks for is enough. */
function withoutRepeats(policies: readonly DerivedPolicy[]): DerivedPolicy[] {
  return [...new Map(policies.map(one => [JSON.stringify(one.policy), one])).values()];
}
