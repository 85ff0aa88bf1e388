import {type JsonObject, quote, textOf} from '../../../../core/json/value.js';
import {child, type Pointer} from '../../../../core/pointer.js';
import type {Report} from '../../../../lint/rule.js';

/** Reports paths that begin with a slash, as JSON pointers do and paths of these extensions do not. */
export function checkPaths(
  value: JsonObject,
  keys: readonly string[],
  pointer: Pointer,
  report: Report,
): void {
  for (const key of keys) {
    const path = textOf(value[key]);
    if (!path?.startsWith('/')) continue;
    report(`Unexpected path ${quote(path)}, expected one without a leading slash`, {
      pointer: child(pointer, key),
    });
  }
}
