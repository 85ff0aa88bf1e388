import type {Asset} from '../../../core/assets.js';
import type {Connector} from '../../../core/connector.js';
import type {Definition} from '../../../core/definition/definition.js';
import {keyOrdersIn} from '../../../core/json/key-order.js';
import {indentOf, numbersIn, printJson} from '../../../core/json/print.js';
import {once} from '../../../core/once.js';
import {traceThrough} from '../../../core/origins.js';
import {baseName, joinPath} from '../../../core/path.js';
import {holdsIgnores, withoutIgnores} from '../../../lint/ignores.js';
import {FILE_NAMES} from './roles.js';

/** apiDefinition.json: the author's bytes when it is JSON that nothing changes, else printed with every value kept. */
export function emitDefinition({definition}: Connector, folder: string): Asset {
  return definitionAsset(definition, joinPath(folder, FILE_NAMES.definition));
}

/** The document that a definition is, in one file. */
export function definitionAsset(definition: Definition, file: string): Asset {
  const {origins, source, sources} = definition;
  const hasIgnores = [...sources.values()].some(holdsIgnores);
  const value = hasIgnores ? withoutIgnores(definition.value) : definition.value;
  const isAsWritten = definition.isAsWritten && value === definition.value;
  const trace = traceThrough(origins, {file: source.file, pointer: ''});
  return {
    name: baseName(file),
    file,
    value: definition.value,
    ...(isAsWritten ? {bytes: source.bytes} : {}),
    print: once(() =>
      printJson(
        value,
        indentOf(source.format === 'json' ? source.text : ''),
        numbersIn(value, origins, sources),
        keyOrdersIn(value, trace, sources),
      ),
    ),
    trace,
  };
}
