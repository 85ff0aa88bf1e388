import type {Asset, Assets} from '../../../core/assets.js';
import {isObject, type JsonObject} from '../../../core/json/value.js';

/** The documents of a Power Platform connector. */
export type Role =
  | 'definition'
  | 'properties'
  | 'settings'
  | 'icon'
  | 'script'
  | 'readme'
  | 'intro'
  | 'customProperties';

/** What each is called when it is written. */
export const FILE_NAMES: Readonly<Record<Role, string>> = {
  definition: 'apiDefinition.json',
  properties: 'apiProperties.json',
  settings: 'settings.json',
  icon: 'icon.png',
  script: 'script.csx',
  readme: 'readme.md',
  intro: 'intro.md',
  customProperties: 'customProperties.json',
};

/** What `emit` may write: readme and intro come with certification. */
export const EMITTED_FILE_NAMES: readonly string[] = Object.entries(FILE_NAMES)
  .filter(([role]) => role !== 'readme' && role !== 'intro')
  .map(([, name]) => name);

export function documentOf(assets: Assets, role: Role): Asset | undefined {
  return assets.documents.get(role);
}

/** The parsed object of a JSON document, if it is there and is one. */
export function objectIn(assets: Assets, role: Role): JsonObject | undefined {
  const value = documentOf(assets, role)?.value;
  return isObject(value) ? value : undefined;
}
