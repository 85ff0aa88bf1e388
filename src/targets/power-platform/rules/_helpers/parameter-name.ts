import {type JsonObject, quote, textOf} from '../../../../core/json/value.js';

/** How messages call a parameter. */
export function parameterName(value: JsonObject): string {
  const name = textOf(value['name'])?.trim();
  return name ? `parameter ${quote(name)}` : 'parameter without a name';
}
