import {isObject, type JsonObject, objectOf, without} from '../../../core/json/value.js';

/** The parts of apiProperties that a solution has too, in one spelling, empty ones left out. */
export function comparable(value: unknown, parts: readonly string[]): JsonObject {
  const properties = objectOf(objectOf(value)['properties']);
  const kept = parts
    .filter(name => Object.hasOwn(properties, name) && !isEmpty(properties[name]))
    .map(name => [name, spelt(name, properties[name])]);
  return {properties: Object.fromEntries(kept)};
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && (value === null || Object.keys(value).length === 0);
}

/** What a pull request has placeholders for, and the address that the platform writes. */
export const OF_APPLICATION: ReadonlySet<string> = new Set([
  'clientId',
  'clientSecret',
  'redirectUrl',
]);

/** Connection parameters without what is different, and has to be, wherever an application is registered. */
export function withoutApplication(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutApplication);
  if (!isObject(value)) return value;
  const members = Object.entries(value).map(([key, one]) => {
    const isSettings = key === 'oAuthSettings' && isObject(one);
    return [key, isSettings ? without(one, OF_APPLICATION) : withoutApplication(one)] as const;
  });
  return Object.fromEntries(members);
}

/** Exports write the keys of policies, and older tools those of apiProperties, with capitals. */
function spelt(name: string, value: unknown): unknown {
  if (name === 'iconBrandColor') return String(value).toLowerCase();
  if (name === 'scriptOperations' && Array.isArray(value)) return [...value].sort();
  if (name.startsWith('connectionParameter')) return withoutApplication(value);
  if (name !== 'policyTemplateInstances' || !Array.isArray(value)) return value;
  return value.map(one => (isObject(one) ? inCamelCase(one) : one));
}

function inCamelCase(value: JsonObject): JsonObject {
  const members = Object.entries(value);
  return Object.fromEntries(
    members.map(([key, one]) => [key.charAt(0).toLowerCase() + key.slice(1), one]),
  );
}
