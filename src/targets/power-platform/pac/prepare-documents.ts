import type {Asset} from '../../../core/assets.js';
import {type Diagnostic, failed, type Result, succeeded} from '../../../core/diagnostic.js';
import {indentOf, printJson} from '../../../core/json/print.js';
import {
  isObject,
  type JsonObject,
  member,
  objectOf,
  textOf,
  without,
} from '../../../core/json/value.js';
import type {TemporaryFile} from '../../../core/plan.js';
import {child, type Pointer, resolvePointer} from '../../../core/pointer.js';
import type {Source} from '../../../core/source.js';
import {holdsIgnores, withoutIgnores} from '../../../lint/ignores.js';

/** A document as it is sent: its own file, or a temporary copy with changes. */
export interface Prepared {
  /** The path, or the placeholder of the copy. */
  readonly path: string;
  readonly copy?: TemporaryFile;
}

export interface Changes {
  readonly clientSecret?: string | undefined;
  /** Whether the script is left for later: its operations then are, too. */
  readonly isScriptLeftOut?: boolean;
}

/**
 * apiProperties.json as it is sent: with the client secret, which pac takes in no other way, and without `stackOwner`,
 * which the service refuses on update. Errors: no sign-in that takes a secret, or several.
 */
export function prepareProperties(
  asset: Asset,
  source: Source | undefined,
  path: string,
  changes: Changes,
): Result<Prepared> {
  const {clientSecret, isScriptLeftOut} = changes;
  const properties = objectOf(member(asset.value, 'properties'));
  const dropped = ['stackOwner', ...(isScriptLeftOut ? ['scriptOperations'] : [])].filter(key =>
    Object.hasOwn(properties, key),
  );
  const kept = without(properties, dropped);
  const holders = clientSecret === undefined ? [] : secretHolders(kept);
  if (clientSecret !== undefined && holders.length === 0) return failed([noHolder(asset)]);
  if (applicationsIn(kept, holders).size > 1) return failed([severalHolders(asset)]);
  const value = {...objectOf(asset.value), properties: withSecret(kept, holders, clientSecret)};
  const reasons = [
    ...dropped.map(key => `without ${key}`),
    ...(clientSecret === undefined ? [] : ['with the client secret']),
    ...(source && holdsIgnores(source) ? ['without ignores'] : []),
  ];
  return succeeded(prepared(asset, source, {path, value, reasons}));
}

/** The definition as it is sent: without the ignores of our rules, which are for us alone. */
export function prepareDefinition(
  asset: Asset,
  source: Source | undefined,
  path: string,
): Prepared {
  const reasons = source && holdsIgnores(source) ? ['without ignores'] : [];
  return prepared(asset, source, {path, value: asset.value, reasons});
}

function prepared(
  {name}: Asset,
  source: Source | undefined,
  {path, value, reasons}: {path: string; value: unknown; reasons: readonly string[]},
): Prepared {
  if (reasons.length === 0) return {path};
  const placeholder = `<temporary ${name} ${reasons.join(', ')}>`;
  const content = printJson(
    withoutIgnores(value),
    indentOf(source?.text ?? ''),
    numbersThatRemain(value, source),
  );
  return {path: placeholder, copy: {placeholder, name, content}};
}

function numbersThatRemain(value: unknown, source: Source | undefined): Map<Pointer, string> {
  const numbers = [...(source?.numbers ?? [])];
  return new Map(
    numbers.filter(([pointer, text]) => resolvePointer(value, pointer) === Number(text)),
  );
}

/** Pointers of all `oAuthSettings`, of the connection parameters and of their sets. */
function secretHolders(properties: JsonObject): Pointer[] {
  const sets = objectOf(properties['connectionParameterSets'])['values'];
  const places: [Pointer, unknown][] = [
    ['/connectionParameters', properties['connectionParameters']],
    ...(Array.isArray(sets) ? sets : []).map((set, index): [Pointer, unknown] => [
      `/connectionParameterSets/values/${index}/parameters`,
      member(set, 'parameters'),
    ]),
  ];
  return places.flatMap(([pointer, parameters]) =>
    Object.entries(objectOf(parameters))
      .filter(([, parameter]) => isObject(member(parameter, 'oAuthSettings')))
      .map(([name]) => child(pointer, name, 'oAuthSettings')),
  );
}

/** Client secrets that stand in apiProperties.json itself, against all advice: they are not shown either. */
export function secretsIn(value: unknown): string[] {
  const properties = objectOf(member(value, 'properties'));
  return secretHolders(properties)
    .map(holder => textOf(member(resolvePointer(properties, holder), 'clientSecret')) ?? '')
    .filter(secret => secret !== '');
}

/** The applications that the secret would be sent for: it belongs to one. */
function applicationsIn(properties: JsonObject, holders: readonly Pointer[]): Set<unknown> {
  return new Set(holders.map(holder => member(resolvePointer(properties, holder), 'clientId')));
}

function withSecret(
  properties: JsonObject,
  holders: readonly Pointer[],
  clientSecret: string | undefined,
): unknown {
  const copy = structuredClone(properties);
  for (const holder of holders) {
    const settings = resolvePointer(copy, holder);
    if (isObject(settings)) Object.assign(settings, {clientSecret});
  }
  return copy;
}

function noHolder({file}: Asset): Diagnostic {
  return problem(
    file,
    'Unexpected client secret for a connector without `oAuthSettings`, expected none: nothing of it would be kept',
  );
}

function severalHolders({file}: Asset): Diagnostic {
  return problem(
    file,
    'Unexpected client secret for several applications (`oAuthSettings.clientId` differ), expected one: enter theirs in the maker portal',
  );
}

function problem(file: string, message: string): Diagnostic {
  return {rule: 'client-secret', severity: 'error', file, pointer: '', message};
}
