import type {Config} from '../config/config.js';
import type {Definition} from '../definition/definition.js';
import {type Diagnostic, failed, hasErrors, type Location, type Result} from '../diagnostic.js';
import {isObject, type JsonObject, listOf, objectOf} from '../json/value.js';
import {traceThrough} from '../origins.js';
import {child} from '../pointer.js';
import {signInFromConfig} from './from-config.js';
import {type Scheme, signInOf} from './of-scheme.js';
import type {SignIn, SignInWay} from './sign-in.js';

/** Ways to sign in, from all security definitions, `security` and the config. None means that no sign-in is needed. */
export function deriveSignIns(
  definition: Definition,
  config: Config,
): Result<readonly SignInWay[]> {
  const schemes = schemesOf(definition);
  if (schemes.size === 0) return {value: signInFromConfig(config), diagnostics: []};
  const results = new Map([...schemes].map(([name, scheme]) => [name, signInOf(scheme, config)]));
  const ways = waysOf(definition.value, schemes).map(names => wayOf(names, results));
  return chosenFrom(ways);
}

type Way = {readonly signIns: readonly SignIn[]; readonly problems: readonly Diagnostic[]};

function schemesOf(definition: Definition): Map<string, Scheme> {
  const declared = objectOf(definition.value['securityDefinitions']);
  const trace = traceThrough(definition.origins, locationOf(definition));
  const schemes = Object.entries(declared).filter((entry): entry is [string, JsonObject] =>
    isObject(entry[1]),
  );
  return new Map(
    schemes.map(([name, value]) => [
      name,
      {name, value, location: trace(child('/securityDefinitions', name))},
    ]),
  );
}

function locationOf(definition: Definition): Location {
  return {file: definition.source.file, pointer: ''};
}

/** Names of schemes that are needed together, for each way: from `security`, else from the operations, else each alone. */
export function waysOf(document: JsonObject, schemes: ReadonlyMap<string, unknown>): string[][] {
  const root = requirementsIn(document['security'], schemes);
  const stated = root.length > 0 ? root : requirementsOfOperations(document, schemes);
  const ways = stated.length > 0 ? stated : [...schemes.keys()].map(name => [name]);
  return ways.filter((names, index) => index === ways.findIndex(other => isSame(names, other)));
}

function isSame(names: readonly string[], others: readonly string[]): boolean {
  return names.length === others.length && names.every(name => others.includes(name));
}

function requirementsIn(security: unknown, schemes: ReadonlyMap<string, unknown>): string[][] {
  return listOf(security)
    .map(requirement => Object.keys(objectOf(requirement)).filter(name => schemes.has(name)))
    .filter(names => names.length > 0);
}

function requirementsOfOperations(
  document: JsonObject,
  schemes: ReadonlyMap<string, unknown>,
): string[][] {
  const operations = Object.values(objectOf(document['paths'])).flatMap(item =>
    Object.values(objectOf(item)),
  );
  return operations.flatMap(operation => requirementsIn(objectOf(operation)['security'], schemes));
}

function wayOf(names: readonly string[], results: ReadonlyMap<string, Result<SignIn>>): Way {
  const found = names.map(name => results.get(name)).filter(result => result !== undefined);
  return {
    signIns: found.flatMap(result => (result.value ? [result.value] : [])),
    problems: found.flatMap(result => result.diagnostics),
  };
}

/** Ways that the platform cannot serve are left out, with a warning, as long as another one remains. */
function chosenFrom(ways: readonly Way[]): Result<readonly SignInWay[]> {
  const usable = ways.filter(way => !hasErrors(way.problems));
  if (usable.length === 0) return failed(ways.flatMap(way => way.problems));
  const leftOut = ways.filter(way => hasErrors(way.problems)).flatMap(way => way.problems);
  const warnings = leftOut.map(problem => ({...problem, severity: 'warning' as const}));
  return {
    value: usable.map(way => way.signIns),
    diagnostics: [...usable.flatMap(way => way.problems), ...warnings],
  };
}
