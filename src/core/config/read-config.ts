import type {Reader} from '../../host/host.js';
import {type Diagnostic, failed, type Result} from '../diagnostic.js';
import {isObject, type JsonObject, member, objectOf} from '../json/value.js';
import {mergeOver} from '../merge.js';
import {nearest} from '../nearest.js';
import {noFileAt} from '../no-file.js';
import {child, nearestExisting, type Pointer, resolvePointer} from '../pointer.js';
import {brokenSource, parseSource, type Source} from '../source.js';
import {checkConfigSchema} from './check-schema.js';
import type {Config, ConfigMembers} from './config.js';
import {fillVariables} from './variables.js';

/** Reads config.json: schema, environment, variables. Everything wrong with it is told at once. */
export async function readConfig(
  file: string,
  environment: string | undefined,
  reader: Pick<Reader, 'readFile' | 'kindOf' | 'environment'>,
): Promise<Result<Config> & {readonly source?: Source}> {
  const bytes = await reader.readFile(file);
  if (!bytes) {
    const found = await noFileAt(file, reader);
    return failed([configError(file, '', found, 'a config.json at this path')]);
  }
  const {value: source, diagnostics} = await parseSource(file, bytes);
  if (!source)
    return {...failed(diagnostics.map(asConfigFinding)), source: brokenSource(file, bytes)};
  return {...configOf(source, environment, reader.environment), source};
}

function configOf(
  source: Source,
  environment: string | undefined,
  variables: Reader['environment'],
): Result<Config> {
  const found = checkConfigSchema(source.value, pointer => ({file: source.file, pointer}), false);
  if (found.length > 0) return failed(found);
  const document = objectOf(source.value);
  const overlay = overlayOf(document, environment);
  if (!overlay) return failed(checkEnvironment(source, environment));
  const trace = traceOf(source.file, overlay, document, environment);
  const {environments: _, ...base} = document;
  const filled = fillVariables(mergeOver(base, overlay), variables, trace);
  if (!filled.value) return failed(filled.diagnostics);
  const wrong = checkConfigSchema(filled.value, trace, true);
  if (wrong.length > 0) return failed(wrong);
  return {
    value: {source, members: withoutEmpty(filled.value) as unknown as ConfigMembers, trace},
    diagnostics: [],
  };
}

/** An error where a config has no environment of that name. */
export function checkEnvironment(
  {file, value}: Source,
  environment: string | undefined,
): Diagnostic[] {
  const document = objectOf(value);
  if (environment === undefined || overlayOf(document, environment)) return [];
  return [unknownEnvironment(file, document, environment)];
}

function overlayOf(document: JsonObject, environment: string | undefined): JsonObject | undefined {
  if (environment === undefined) return {};
  const overlay = member(document['environments'], environment);
  return isObject(overlay) ? overlay : undefined;
}

/** A member is where the environment wrote it, else in the rest of the config, else at the nearest thing above. */
function traceOf(
  file: string,
  overlay: JsonObject,
  document: JsonObject,
  environment: string | undefined,
): Config['trace'] {
  const prefix = child('/environments', environment ?? '');
  return pointer => {
    if (environment !== undefined && resolvePointer(overlay, pointer) !== undefined)
      return {file, pointer: prefix + pointer};
    return {file, pointer: nearestExisting(document, pointer)};
  };
}

/** What is merged over something derived or written elsewhere: `null` removes that. */
const REMOVABLE: ReadonlySet<string> = new Set([
  'description',
  'contact',
  'metadata',
  'connectionParameters',
  'connectionParameterSets',
  'policyTemplateInstances',
  'capabilities',
]);

/** The original module writes empty texts for what is not given; null means the same where there is nothing to remove. */
function withoutEmpty(value: JsonObject): JsonObject {
  const kept = Object.entries(value).filter(
    ([key, inner]) => inner !== '' && (inner !== null || REMOVABLE.has(key)),
  );
  return Object.fromEntries(
    kept.map(([key, inner]) => [key, key === 'oauth2' ? withoutEmpty(objectOf(inner)) : inner]),
  );
}

function unknownEnvironment(file: string, document: JsonObject, environment: string): Diagnostic {
  const known = Object.keys(objectOf(document['environments']));
  const guess = nearest(environment, known);
  const list =
    known.length > 0
      ? `one of ${known.map(name => `\`${name}\``).join(', ')}`
      : 'one that `environments` names';
  const pointer = known.length > 0 ? '/environments' : '';
  return configError(
    file,
    pointer,
    `environment \`${environment}\``,
    guess ? `\`${guess}\`` : list,
  );
}

function configError(file: string, pointer: Pointer, found: string, expected: string): Diagnostic {
  const message = `Unexpected ${found}, expected ${expected}`;
  return {rule: 'config', severity: 'error', file, pointer, message};
}

/** The rules of definitions have other names and codes: the same defect in a config is a finding of its own. */
function asConfigFinding({code: _code, policy: _policy, ...finding}: Diagnostic): Diagnostic {
  return {...finding, rule: 'config'};
}
