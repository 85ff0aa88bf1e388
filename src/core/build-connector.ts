import type {Reader} from '../host/host.js';
import type {Config} from './config/config.js';
import {missingFile} from './config/missing-file.js';
import {readConfig} from './config/read-config.js';
import type {Connector, NamedFile} from './connector.js';
import {decodeText} from './decode-text.js';
import {applyConfig} from './definition/apply-config.js';
import type {Definition} from './definition/definition.js';
import {readDefinition} from './definition/read-definition.js';
import {failed, type Result, succeeded} from './diagnostic.js';
import {objectOf, textOf} from './json/value.js';
import {besides} from './path.js';
import type {Pointer} from './pointer.js';
import {deriveSignIns} from './sign-in/derive.js';
import {type Source, textSource} from './source.js';

/** A connector, and every file that was read for it: findings point into them, also when there is no connector. */
export interface ConnectorRead extends Result<Connector> {
  readonly sources: ReadonlyMap<string, Source>;
  /** The config itself could not be read. */
  readonly isUnusable: boolean;
}

type Files = Pick<Reader, 'readFile' | 'kindOf' | 'isReallyInside' | 'environment'>;

/** config.json → connector. Every input is opened once. */
export async function readConnector(
  configFile: string,
  environment: string | undefined,
  reader: Files,
): Promise<ConnectorRead> {
  const config = await readConfig(configFile, environment, reader);
  if (config.value) return readConnectorOf(config.value, reader);
  const sources = new Map(config.source ? [[configFile, config.source]] : []);
  return {...failed(config.diagnostics), sources, isUnusable: true};
}

/** The connector of a config that is read already. */
export async function readConnectorOf(config: Config, reader: Files): Promise<ConnectorRead> {
  const definition = await readDefinition(config, reader);
  const sources = new Map([[config.source.file, config.source], ...definition.sources]);
  if (!definition.value) return {...failed(definition.diagnostics), sources, isUnusable: false};
  const built = await buildConnector(config, definition.value, reader);
  const script = built.value?.script;
  if (script) sources.set(script.file, script);
  return {
    value: built.value,
    diagnostics: [...definition.diagnostics, ...built.diagnostics],
    sources,
    isUnusable: false,
  };
}

async function buildConnector(
  config: Config,
  read: Definition,
  reader: Files,
): Promise<Result<Connector>> {
  const definition = applyConfig(read, config);
  const signInWays = deriveSignIns(definition, config);
  const icon = await readNamed(config, '/icon', config.members.icon, reader);
  const script = scriptOf(await readNamed(config, '/script', config.members.script, reader));
  const diagnostics = [...signInWays.diagnostics, ...icon.diagnostics, ...script.diagnostics];
  const isMissing = [icon, script].some(result => result.diagnostics.length > 0);
  if (!signInWays.value || isMissing) return failed(diagnostics);
  const title = textOf(objectOf(definition.value['info'])['title']) ?? '';
  const connector = {
    title,
    config,
    definition,
    signInWays: signInWays.value,
    icon: icon.value,
    script: script.value,
  };
  return succeeded(connector, diagnostics);
}

async function readNamed(
  config: Config,
  pointer: Pointer,
  path: string | undefined,
  reader: Files,
): Promise<Result<NamedFile>> {
  if (path === undefined) return {value: undefined, diagnostics: []};
  const file = besides(config.source.file, path);
  const bytes = await reader.readFile(file);
  const namedAt = config.trace(pointer);
  if (bytes) return succeeded({file, bytes, namedAt});
  return failed([await missingFile({namedAt, path, file}, reader)]);
}

function scriptOf({value, diagnostics}: Result<NamedFile>): Result<Source> {
  if (!value) return {value: undefined, diagnostics};
  const text = decodeText(value.file, value.bytes);
  if (text.value === undefined) return failed(text.diagnostics);
  return succeeded(textSource(value.file, value.bytes, text.value));
}
