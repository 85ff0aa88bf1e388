import type {Asset} from '../../../core/assets.js';
import {printJson} from '../../../core/json/print.js';
import {type JsonObject, objectOf} from '../../../core/json/value.js';
import {joinPath} from '../../../core/path.js';
import {FILE_NAMES} from './roles.js';

/** customProperties.json, which the certification package carries for several ways to sign in (policy 5000.1.1.5). */
export function emitCustomProperties(
  {value: written, numbers, trace}: Asset & {readonly value: JsonObject},
  folder: string,
): Asset | undefined {
  const sets = objectOf(written['properties'])['connectionParameterSets'];
  if (sets === undefined) return undefined;
  const value = {properties: {connectionParameterSets: sets}};
  return {
    name: FILE_NAMES.customProperties,
    file: joinPath(folder, FILE_NAMES.customProperties),
    value,
    print: () => printJson(value, 2, numbers),
    trace,
  };
}
