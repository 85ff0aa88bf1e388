import {textOf} from '../../../../core/json/value.js';
import {type Pointer, parsePointer} from '../../../../core/pointer.js';

export type Section = 'definitions' | 'parameters' | 'responses';

export interface LocalReference {
  readonly section: Section;
  readonly name: string;
  readonly pointer: Pointer;
}

/** What a `$ref` such as `#/definitions/Tide` names; undefined where it is of any other form. */
export function localReference(target: unknown): LocalReference | undefined {
  const text = textOf(target) ?? '';
  if (!hasValidEscapes(text)) return undefined;
  const parts = /^#\/(definitions|parameters|responses)\/[^/]+$/.exec(text);
  if (!parts) return undefined;
  const pointer = text.slice(1);
  return {section: parts[1] as Section, name: parsePointer(pointer)[1] ?? '', pointer};
}

/** In a JSON Pointer `~` is only the start of `~0` and `~1`. */
export function hasValidEscapes(text: string): boolean {
  return !/~(?![01])/.test(text);
}
