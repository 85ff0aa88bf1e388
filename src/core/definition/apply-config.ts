import type {Config, ConfigMembers} from '../config/config.js';
import {isSameValue, type JsonObject, listOf, objectOf, textOf} from '../json/value.js';
import {mergeOver} from '../merge.js';
import {derivedFrom, type Origin} from '../origins.js';
import {child, lastKey, type Pointer} from '../pointer.js';
import type {Definition} from './definition.js';
import {oauth2Change} from './oauth2-change.js';

/** How config's `metadata` is called in the definition. */
const METADATA_NAMES = {
  website: 'Website',
  privacyPolicy: 'Privacy policy',
  categories: 'Categories',
} as const;

type Metadata = NonNullable<ConfigMembers['metadata']>;
type MetadataKey = keyof typeof METADATA_NAMES;

/** Lays the store texts and addresses of a config over a definition. What they do not change stays as it is. */
export function applyConfig(definition: Definition, config: Config): Definition {
  const origins = new Map<Pointer, Origin>(definition.origins);
  const placed = (at: Pointer, from: Pointer) => origins.set(at, derivedFrom(config.trace(from)));
  const withInfo = mergeOver(definition.value, infoChange(config.members), (at, from) =>
    placed(at, from.slice('/info'.length)),
  );
  const withAddresses = mergeOver(withInfo, oauth2Change(withInfo, config.members), at =>
    placed(at, child('/oauth2', lastKey(at))),
  );
  const value = applyMetadata(withAddresses, config.members.metadata, placed);
  if (isSameValue(value, definition.value)) return definition;
  return {...definition, value, origins, isAsWritten: false};
}

function infoChange({title, description, contact}: ConfigMembers): JsonObject {
  const info = {
    ...(title && {title}),
    ...(description !== undefined && {description}),
    ...(contact !== undefined && {contact}),
  };
  return Object.keys(info).length > 0 ? {info} : {};
}

function applyMetadata(
  value: JsonObject,
  metadata: ConfigMembers['metadata'],
  placed: (at: Pointer, from: Pointer) => void,
): JsonObject {
  if (metadata === null) return mergeOver(value, {'x-ms-connector-metadata': null});
  const keys = (Object.keys(METADATA_NAMES) as MetadataKey[]).filter(
    key => metadata?.[key] !== undefined,
  );
  if (metadata === undefined || keys.length === 0) return value;
  const entries = listOf(value['x-ms-connector-metadata'])
    .map(objectOf)
    .filter(entry => !keys.some(key => metadata[key] === null && isNamed(entry, key)));
  for (const key of keys.filter(one => metadata[one] !== null)) {
    const index = entries.findIndex(entry => isNamed(entry, key));
    const at = index === -1 ? entries.length : index;
    const propertyValue = textOfMetadata(metadata[key]);
    entries[at] = {propertyName: METADATA_NAMES[key], propertyValue};
    placed(child('/x-ms-connector-metadata', at), child('/metadata', key));
  }
  return {...value, 'x-ms-connector-metadata': entries};
}

function isNamed({propertyName}: JsonObject, key: MetadataKey): boolean {
  return textOf(propertyName)?.toLowerCase() === METADATA_NAMES[key].toLowerCase();
}

function textOfMetadata(value: Metadata[MetadataKey]): string {
  return Array.isArray(value) ? value.join(';') : String(value);
}
