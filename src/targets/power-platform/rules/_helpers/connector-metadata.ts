import {type JsonObject, listOf, objectOf, textOf} from '../../../../core/json/value.js';
import type {Where} from '../../../../lint/rule.js';

export const METADATA = 'x-ms-connector-metadata';

/** The names that certification asks for. */
export const METADATA_NAMES = ['Website', 'Privacy policy', 'Categories'] as const;

export interface MetadataEntry {
  readonly name: string;
  readonly value: string;
  /** The place of its value, from the root. */
  readonly at: Where & readonly (string | number)[];
}

/** The entries of x-ms-connector-metadata that have a name and a value; others are left to metadata-shape. */
export function metadataOf(definition: JsonObject): MetadataEntry[] {
  return listOf(definition[METADATA]).flatMap((entry, index) => {
    const name = textOf(objectOf(entry)['propertyName'])?.trim();
    const value = textOf(objectOf(entry)['propertyValue'])?.trim();
    return name && value ? [{name, value, at: [METADATA, index, 'propertyValue']}] : [];
  });
}

/** The entry of a name, in any case: the service compares so. */
export function metadataEntry(definition: JsonObject, name: string): MetadataEntry | undefined {
  return metadataOf(definition).find(entry => entry.name.toLowerCase() === name.toLowerCase());
}
