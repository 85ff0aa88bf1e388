import {listOf, textOf} from '../../../../core/json/value.js';
import type {OperationNode} from '../../../../lint/definition/nodes.js';

export const MULTIPART = 'multipart/form-data';
export const URL_ENCODED = 'application/x-www-form-urlencoded';

/** The types that an operation consumes or produces, its own or those of the root, in lower case without parameters. */
export function mimeTypesOf(
  {value, definition}: OperationNode,
  key: 'consumes' | 'produces',
): string[] {
  const own = value[key];
  return listOf(own ?? definition.value[key])
    .map(type => baseType(textOf(type) ?? ''))
    .filter(type => type !== '');
}

/** `Application/JSON; charset=utf-8` → `application/json`. */
export function baseType(type: string): string {
  return (type.split(';', 1)[0] ?? '').trim().toLowerCase();
}

/** Whether a type stands for JSON, or for anything. */
export function isJsonType(type: string): boolean {
  return (
    type === 'application/json' || type === '*/*' || type.endsWith('+json') || type === 'text/json'
  );
}
