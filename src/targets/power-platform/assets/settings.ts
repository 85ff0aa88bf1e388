import type {Asset} from '../../../core/assets.js';
import {printJson} from '../../../core/json/print.js';
import {joinPath} from '../../../core/path.js';
import {FILE_NAMES} from './roles.js';

/** settings.json: pac's six keys, in pac's order, null where absent. */
export function emitSettings(hasScript: boolean, configFile: string, folder: string): Asset {
  const value = {
    connectorId: null,
    environment: null,
    apiProperties: FILE_NAMES.properties,
    apiDefinition: FILE_NAMES.definition,
    icon: FILE_NAMES.icon,
    script: hasScript ? FILE_NAMES.script : null,
  };
  return {
    name: FILE_NAMES.settings,
    file: joinPath(folder, FILE_NAMES.settings),
    value,
    print: () => printJson(value),
    trace: () => ({file: configFile, pointer: ''}),
  };
}
