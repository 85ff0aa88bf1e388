import type {Asset} from '../../../core/assets.js';
import {printJson} from '../../../core/json/print.js';
import type {JsonObject} from '../../../core/json/value.js';
import {joinPath} from '../../../core/path.js';
import {FILE_NAMES, type Role} from './roles.js';

/** The settings.json of a connector that is in no environment yet. */
export function emitSettings(hasScript: boolean, configFile: string, folder: string): Asset {
  const value = settingsOf(role =>
    role === 'script' && !hasScript ? undefined : FILE_NAMES[role],
  );
  return {
    name: FILE_NAMES.settings,
    file: joinPath(folder, FILE_NAMES.settings),
    value,
    print: () => printJson(value),
    trace: () => ({file: configFile, pointer: ''}),
  };
}

/** Where a connector is, as far as it is known. */
interface Home {
  readonly connectorId?: string;
  readonly environment?: string | undefined;
}

/** What settings.json says: pac's six keys, in pac's order, null where absent. */
export function settingsOf(
  fileOf: (role: Role) => string | undefined,
  {connectorId, environment}: Home = {},
): JsonObject {
  return {
    connectorId: connectorId ?? null,
    environment: environment ?? null,
    apiProperties: fileOf('properties') ?? null,
    apiDefinition: fileOf('definition') ?? null,
    icon: fileOf('icon') ?? null,
    script: fileOf('script') ?? null,
  };
}
