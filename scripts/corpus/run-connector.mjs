import {readFile} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import {planNewConnectorConfig} from '../../build/src/cmdlets/plan-new-connector-config.js';
import {printAssets} from '../../build/src/core/assets.js';
import {readConnector} from '../../build/src/core/build-connector.js';
import {loadTarget} from '../../build/src/targets/index.js';

const OUTPUT = 'out/corpus';

/** A connector and a config for it → the plan of new-connector-config. Nothing is written. */
export function planOf(connector, config) {
  const {file, reader} = memoryConfig(connector, config);
  const options = {targets: ['power-platform'], environmentName: undefined, isForced: true};
  return planNewConnectorConfig({...options, configFile: file, outputDirectory: OUTPUT}, reader);
}

/** The same without the rules, so that a refusal hides nothing: the files and the derived properties, or undefined. */
export async function emitOf(connector, config) {
  const {file, reader} = memoryConfig(connector, config);
  const read = await readConnector(file, undefined, reader);
  if (!read.value) return undefined;
  const target = await loadTarget('power-platform');
  const assets = await target.emit(read.value, OUTPUT, reader);
  if (!assets.value) return undefined;
  return {
    files: printAssets(assets.value),
    properties: assets.value.documents.get('properties').value.properties,
  };
}

/** A reader of the disk on which one file exists in memory only: the config beside the definition. */
function memoryConfig({folder}, config) {
  const file = join(folder, 'config.json');
  const bytes = new TextEncoder().encode(JSON.stringify(config, null, 2));
  const reader = {
    readFile: path =>
      path === file ? Promise.resolve(bytes) : readFile(path).catch(() => undefined),
    kindOf: () => Promise.resolve(undefined),
    listFolder: () => Promise.resolve(undefined),
    readOwnFile: path => readFile(path),
    absolutePath: path => resolve(path),
    realPath: path => resolve(path),
    renderIcon: () => Promise.resolve({problem: 'Unexpected image, expected none in the corpus'}),
    environment: {},
  };
  return {file, reader};
}
