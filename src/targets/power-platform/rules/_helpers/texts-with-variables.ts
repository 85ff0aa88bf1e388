import {isObject} from '../../../../core/json/value.js';
import {child, type Pointer} from '../../../../core/pointer.js';
import type {ConnectorNode} from '../nodes.js';

/** A text, and where it stands. */
export interface PlacedText {
  readonly document: 'definition' | 'properties';
  readonly pointer: Pointer;
  readonly text: string;
}

const ANY_VARIABLE = /@environmentVariables\b/i;

/** Whether every environment variable in a text is written as the platform reads it. */
export function isWellFormed(text: string): boolean {
  const rest = text.replace(/@environmentVariables\((?:"[^"()]+"|'[^'()]+')\)/g, '');
  return !ANY_VARIABLE.test(rest);
}

/** Every text with an environment variable, where the platform fills them in: host, basePath, sign-ins and policies. */
export function textsWithVariables({definition, properties}: ConnectorNode): PlacedText[] {
  const texts: PlacedText[] = [];
  for (const key of ['host', 'basePath', 'securityDefinitions'])
    collect(definition?.value[key], {document: 'definition', pointer: child('', key)}, texts);
  for (const key of ['connectionParameters', 'connectionParameterSets', 'policyTemplateInstances'])
    collect(
      properties?.properties[key],
      {document: 'properties', pointer: child('/properties', key)},
      texts,
    );
  return texts;
}

function collect(value: unknown, place: Omit<PlacedText, 'text'>, found: PlacedText[]): void {
  if (typeof value === 'string') {
    if (ANY_VARIABLE.test(value)) found.push({...place, text: value});
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries())
      collect(item, {...place, pointer: child(place.pointer, index)}, found);
  } else if (isObject(value)) {
    for (const [key, member] of Object.entries(value))
      collect(member, {...place, pointer: child(place.pointer, key)}, found);
  }
}
