import type {Asset, Assets} from '../../../core/assets.js';
import type {Connector} from '../../../core/connector.js';
import {
  type Diagnostic,
  failed,
  type Location,
  type Result,
  succeeded,
} from '../../../core/diagnostic.js';
import {joinPath} from '../../../core/path.js';
import type {Tools} from '../../target.js';
import {emitDefinition} from './api-definition.js';
import {brandColorOf, emitProperties} from './api-properties.js';
import {checkCredentials} from './check-credentials.js';
import {checkHost} from './check-host.js';
import {emitCustomProperties} from './custom-properties.js';
import {emitIcon} from './icon.js';
import {FILE_NAMES, type Role} from './roles.js';
import {emitScript} from './script.js';
import {emitSettings} from './settings.js';

/** Connector → the assets that pac takes: definition, properties, settings, icon, and a script where one is needed. */
export async function emit(
  connector: Connector,
  folder: string,
  tools: Tools,
): Promise<Result<Assets>> {
  const wrongHost = checkHost(connector);
  if (wrongHost.length > 0) return failed(wrongHost);
  const icon = await iconAsset(connector, folder, tools);
  if (!icon.value) return failed(icon.diagnostics);
  const properties = emitProperties(connector, folder);
  const script = await emitScript(connector, folder, tools);
  const documents: readonly [Role, Asset | undefined][] = [
    ['definition', emitDefinition(connector, folder)],
    ['properties', properties],
    ['settings', emitSettings(script !== undefined, connector.config.source.file, folder)],
    ['icon', icon.value],
    ['script', script],
    ['customProperties', emitCustomProperties(properties, folder)],
  ];
  return succeeded(assetsOf(connector, folder, documents), checkCredentials(connector));
}

function assetsOf(
  connector: Connector,
  folder: string,
  documents: readonly [Role, Asset | undefined][],
): Assets {
  const present = documents.filter((entry): entry is [Role, Asset] => entry[1] !== undefined);
  return {
    folder,
    title: connector.title,
    origin: 'emitted',
    documents: new Map(present),
    fileNames: present.map(([, asset]) => asset.name),
    sources: connector.definition.sources,
  };
}

async function iconAsset(
  connector: Connector,
  folder: string,
  tools: Tools,
): Promise<Result<Asset>> {
  const {icon, title, config} = connector;
  const drawn = await emitIcon(icon?.bytes, title, brandColorOf(config.members), tools);
  const namedAt = icon?.namedAt ?? config.trace('');
  if ('problem' in drawn) return failed([iconError(namedAt, icon?.file, drawn.problem)]);
  const base = {name: FILE_NAMES.icon, file: joinPath(folder, FILE_NAMES.icon), bytes: drawn.bytes};
  return succeeded({...base, trace: () => namedAt});
}

function iconError(namedAt: Location, file: string | undefined, problem: string): Diagnostic {
  const {file: configFile, pointer} = namedAt;
  const message = file === undefined ? problem : `${problem} (\`${file}\`)`;
  return {rule: 'icon-readable', severity: 'error', file: configFile, pointer, message};
}
