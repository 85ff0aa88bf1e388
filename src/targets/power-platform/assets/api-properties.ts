import type {Asset} from '../../../core/assets.js';
import type {ConfigMembers} from '../../../core/config/config.js';
import type {Connector} from '../../../core/connector.js';
import type {Location} from '../../../core/diagnostic.js';
import {numbersIn, printJson} from '../../../core/json/print.js';
import type {JsonObject} from '../../../core/json/value.js';
import {mergeOver} from '../../../core/merge.js';
import {copiedFrom, derivedFrom, type Origin, traceThrough} from '../../../core/origins.js';
import {joinPath} from '../../../core/path.js';
import {child, type Pointer, resolvePointer} from '../../../core/pointer.js';
import {withoutIgnores} from '../../../lint/ignores.js';
import {type DerivedPolicy, deriveParameters} from './connection-parameters.js';
import {FILE_NAMES} from './roles.js';

/** Drawn behind icons where config names no colour; certification refuses white and the wizard's `#007ee5`. */
const DEFAULT_COLOR = '#1b4f72';
/** The one colour that independent publishers may use. */
const INDEPENDENT_COLOR = '#da3b01';

/** Members of config that are merged over what is derived, under the name that they have there. */
const MERGED = [
  'connectionParameters',
  'connectionParameterSets',
  'capabilities',
  'scriptOperations',
  'publisher',
  'stackOwner',
] as const;

export function brandColorOf({iconBrandColor, publisherKind}: ConfigMembers): string {
  return iconBrandColor ?? (publisherKind === 'independent' ? INDEPENDENT_COLOR : DEFAULT_COLOR);
}

/** apiProperties.json from all security definitions and the config. */
export function emitProperties(
  connector: Connector,
  folder: string,
): Asset & {readonly value: JsonObject} {
  const derived = deriveParameters(connector);
  const {config} = connector;
  const origins = new Map<Pointer, Origin>([
    ['/properties/connectionParameters', derivedFrom(parametersAt(connector))],
    ...derived.origins,
  ]);
  const base = {
    ...derived.properties,
    iconBrandColor: brandColorOf(config.members),
    capabilities: [],
  };
  const merged = mergeOver(base, changeOf(config.members), (at, from) =>
    origins.set(`/properties${at}`, copiedOrDerived(connector, from)),
  );
  const policies = policiesOf(connector, derived.policies, origins);
  if (config.members.iconBrandColor)
    origins.set('/properties/iconBrandColor', copiedOrDerived(connector, '/iconBrandColor'));
  const value = withoutIgnores({
    properties: inOrder({
      connectionParameters: {},
      ...merged,
      ...(policies.length > 0 && {policyTemplateInstances: policies}),
    }),
  });
  const numbers = numbersIn(value, origins, new Map([[config.source.file, config.source]]));
  return {
    name: FILE_NAMES.properties,
    file: joinPath(folder, FILE_NAMES.properties),
    value,
    numbers,
    print: () => printJson(value, 2, numbers),
    trace: traceThrough(origins, config.trace('')),
  };
}

/** Where an author decides about the parameters as a whole. */
function parametersAt({config, definition}: Connector): Location {
  if (config.members.connectionParameters !== undefined)
    return config.trace('/connectionParameters');
  const at = '/securityDefinitions';
  if (resolvePointer(definition.value, at) === undefined) return config.trace('');
  return traceThrough(definition.origins, config.trace(''))(at);
}

function changeOf(members: ConfigMembers): JsonObject {
  return Object.fromEntries(
    MERGED.filter(key => members[key] !== undefined).map(key => [key, members[key]]),
  );
}

function copiedOrDerived(connector: Connector, pointer: Pointer): Origin {
  const location = connector.config.trace(pointer);
  return location.pointer.endsWith(pointer)
    ? copiedFrom(location.file, location.pointer)
    : derivedFrom(location);
}

/** Derived policies, then those of the config; where that says null, none. */
function policiesOf(
  connector: Connector,
  derived: readonly DerivedPolicy[],
  origins: Map<Pointer, Origin>,
): JsonObject[] {
  const {policyTemplateInstances: given = []} = connector.config.members;
  if (given === null) return [];
  const at = '/properties/policyTemplateInstances';
  for (const [index, {location}] of derived.entries())
    origins.set(child(at, index), derivedFrom(location));
  for (const index of given.keys()) {
    const from = child('/policyTemplateInstances', index);
    origins.set(child(at, derived.length + index), copiedOrDerived(connector, from));
  }
  return [...derived.map(({policy}) => policy), ...given];
}

const ORDER = [
  'connectionParameters',
  'connectionParameterSets',
  'iconBrandColor',
  'capabilities',
  'policyTemplateInstances',
  'scriptOperations',
  'publisher',
  'stackOwner',
] as const;

function inOrder(properties: JsonObject): JsonObject {
  return Object.fromEntries(
    ORDER.filter(key => properties[key] !== undefined).map(key => [key, properties[key]]),
  );
}
