import {type JsonObject, quote} from '../../../../core/json/value.js';
import {orList} from './check-shape.js';

/** Keys of an object that are none of the known ones. */
export function unknownKeys(value: JsonObject, known: readonly string[]): string[] {
  return Object.keys(value).filter(key => !known.includes(key));
}

/** The message for a key that should not be there; one in other letter case is told its name. */
export function explainUnknownKey(key: string, known: readonly string[], holder: string): string {
  const meant = known.find(name => name.toLowerCase() === key.toLowerCase());
  const expected = meant === undefined ? `only ${orList(known)}` : quote(meant);
  return `Unexpected key ${quote(key)} in ${holder}, expected ${expected}`;
}
