import {listOf, textOf} from '../../../../core/json/value.js';
import {child, type Pointer} from '../../../../core/pointer.js';
import type {DefinitionNode} from '../../../../lint/definition/nodes.js';

export interface MimeEntry {
  readonly key: 'consumes' | 'produces';
  readonly type: string;
  readonly pointer: Pointer;
}

/** Every text in `consumes` and `produces`, of the root and of each operation. */
export function* mimeEntries(definition: DefinitionNode): Generator<MimeEntry> {
  for (const {value, pointer} of [definition, ...definition.operations]) {
    for (const key of ['consumes', 'produces'] as const) {
      for (const [index, entry] of listOf(value[key]).entries()) {
        const type = textOf(entry);
        if (type !== undefined) yield {key, type, pointer: child(pointer, key, index)};
      }
    }
  }
}

/** `text/plain; charset=utf-8`, `image/*`: a type and a subtype of RFC 6838, then parameters. */
export function isMimeType(text: string): boolean {
  return /^[\w!#$&^.+*-]+\/[\w!#$&^.+*-]+(\s*;\s*[\w!#$&^.+-]+=("[^"]*"|[^\s;"]+))*\s*;?$/.test(
    text.trim(),
  );
}
