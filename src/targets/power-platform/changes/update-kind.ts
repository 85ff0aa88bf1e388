import type {Assets} from '../../../core/assets.js';
import {
  isObject,
  isSameValue,
  type JsonObject,
  member,
  objectOf,
  quote,
  without,
} from '../../../core/json/value.js';
import type {ComparedSummary} from '../../target.js';
import {objectIn, type Role} from '../assets/roles.js';
import {withoutApplication} from '../certification/comparable-properties.js';
import {keysThatDiffer} from './keys-in-words.js';

const TEXTS: readonly Role[] = ['script', 'readme', 'intro'];
const BYTES: readonly Role[] = ['icon'];

/**
 * Which kind of update two versions make, given the parts that make it major, by what Microsoft lists as minor (little but texts); its engineers have the last word.
 * https://learn.microsoft.com/connectors/custom-connectors/certification-updates
 */
export function updateKind(
  before: Assets,
  after: Assets,
  parts: readonly string[],
): ComparedSummary['update'] {
  if (parts.length > 0) return 'major';
  const documents = (['definition', 'properties'] as const).map(role => both(role, before, after));
  const isSame = documents.every(([old, now]) => isSameValue(old, now));
  const areFilesSame = [...TEXTS, ...BYTES].every(role => !isChanged(role, before, after));
  return isSame && areFilesSame ? 'none' : 'minor';
}

/** What makes an update major: the parts in which more differs than Microsoft lists as minor. */
export function majorParts(before: Assets, after: Assets): string[] {
  const [oldDefinition = {}, definition = {}] = both('definition', before, after).map(
    definitionWithoutTexts,
  );
  const [old = {}, now = {}] = both('properties', before, after).map(propertiesWithoutTexts);
  const inProperties = [
    ...keysThatDiffer(old, now, ['properties']),
    ...keysThatDiffer(objectOf(old['properties']), objectOf(now['properties'])),
  ];
  return [
    ...partInWords('definition', keysThatDiffer(oldDefinition, definition)),
    ...partInWords('properties', inProperties),
    ...(isChanged('script', before, after) ? ['script'] : []),
  ];
}

function partInWords(role: Role, keys: readonly string[]): string[] {
  return keys.length === 0 ? [] : [`${role} (${keys.map(quote).join(', ')})`];
}

/** What only one of the versions has was not compared; client ids differ wherever an application is registered. */
function both(role: Role, before: Assets, after: Assets): [JsonObject, JsonObject] {
  const [old, now] = [objectIn(before, role), objectIn(after, role)];
  const parts = old && now ? [old, now] : [{}, {}];
  return parts.map(withoutApplication) as [JsonObject, JsonObject];
}

const UPDATES: Readonly<Record<ComparedSummary['update'], string>> = {
  none: 'Nothing has changed.',
  minor: 'For certification this is a minor update: 4 to 5 weeks.',
  major: 'For certification this is a major update: 6 to 10 weeks.',
};

/** How Microsoft handles an update, how long that takes, and why it is more than a minor one. */
export function describeUpdate({update, majorParts: parts}: ComparedSummary): string {
  const reason =
    parts.length > 0 ? ` More than a minor update may change: ${parts.join(', ')}.` : '';
  return UPDATES[update] + reason;
}

/** Whether a file that both versions have, or one of two folders, is another. */
export function isChanged(role: Role, before: Assets, after: Assets): boolean {
  const [old, now] = [before.documents.get(role), after.documents.get(role)];
  if (BYTES.includes(role))
    return !!old?.bytes && !!now?.bytes && Buffer.compare(old.bytes, now.bytes) !== 0;
  if (role === 'script' && isFolder(before) && isFolder(after)) return old?.text !== now?.text;
  return old !== undefined && now !== undefined && old.text !== now.text;
}

/** A file by itself says nothing of the others. */
function isFolder(assets: Assets): boolean {
  return assets.documents.has('definition') && assets.documents.has('properties');
}

function definitionWithoutTexts(definition: JsonObject): JsonObject {
  const info = without(objectOf(definition['info']), ['description', 'contact']);
  const paths = eachIn(definition['paths'], item =>
    eachIn(item, part => {
      if (!isObject(part) || !isObject(part['responses'])) return part;
      const responses = eachIn(part['responses'], one =>
        isObject(one) ? without(one, ['description']) : one,
      );
      return {...without(part, ['summary', 'description']), responses};
    }),
  );
  return {...definition, info, paths};
}

function propertiesWithoutTexts(document: JsonObject): JsonObject {
  const properties = objectOf(document['properties']);
  const kept = without(properties, ['iconBrandColor', 'publisher', 'stackOwner']);
  const connectionParameters = eachIn(properties['connectionParameters'], parameter => {
    const texts = ['description', 'tooltip'];
    const uiDefinition = without(objectOf(member(parameter, 'uiDefinition')), texts);
    return {...objectOf(parameter), uiDefinition};
  });
  return {...document, properties: {...kept, connectionParameters}};
}

function eachIn(value: unknown, change: (member: unknown) => unknown): unknown {
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, change(one)]));
}
