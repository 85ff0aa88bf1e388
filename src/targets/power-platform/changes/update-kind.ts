import type {Assets} from '../../../core/assets.js';
import {
  isObject,
  isSameValue,
  type JsonObject,
  member,
  objectOf,
  without,
} from '../../../core/json/value.js';
import type {ComparedSummary} from '../../target.js';
import {objectIn, type Role} from '../assets/roles.js';

const TEXTS: readonly Role[] = ['script', 'readme', 'intro'];
const BYTES: readonly Role[] = ['icon'];

/**
 * Which kind of update two versions make, by what Microsoft lists as minor (little but texts); its engineers have the last word.
 * https://learn.microsoft.com/connectors/custom-connectors/certification-updates
 */
export function updateKind(before: Assets, after: Assets): ComparedSummary['update'] {
  const values = (role: Role) => [
    objectOf(objectIn(before, role)),
    objectOf(objectIn(after, role)),
  ];
  const [old = {}, now = {}] = values('definition');
  const [oldProperties = {}, newProperties = {}] = values('properties');
  const isSame = isSameValue(old, now) && isSameValue(oldProperties, newProperties);
  if (isSame && [...TEXTS, ...BYTES].every(role => !isChanged(role, before, after))) return 'none';
  if (isChanged('script', before, after)) return 'major';
  const isMinor =
    isSameValue(definitionWithoutTexts(old), definitionWithoutTexts(now)) &&
    isSameValue(propertiesWithoutTexts(oldProperties), propertiesWithoutTexts(newProperties));
  return isMinor ? 'minor' : 'major';
}

const UPDATES: Readonly<Record<ComparedSummary['update'], string>> = {
  none: 'Nothing has changed.',
  minor: 'For certification this is a minor update: 4 to 5 weeks.',
  major: 'For certification this is a major update: 6 to 10 weeks.',
};

/** How Microsoft handles an update, and how long that takes. */
export function describeUpdate(update: ComparedSummary['update']): string {
  return UPDATES[update];
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
