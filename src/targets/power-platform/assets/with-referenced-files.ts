import type {Asset} from '../../../core/assets.js';
import {
  hasForeignReferences,
  mayHaveForeignReferences,
} from '../../../core/definition/foreign-references.js';
import type {DefinitionFiles} from '../../../core/definition/read-definition.js';
import {isObject} from '../../../core/json/value.js';
import {folderOf, joinPath} from '../../../core/path.js';
import type {Source} from '../../../core/source.js';
import {withoutIgnores} from '../../../lint/ignores.js';
import type {ReadAsset} from './read-asset.js';

/** A definition that lies in several files, as the one document that a config makes of it; any other as it was read. */
export async function withReferencedFiles(
  read: ReadAsset,
  file: string,
  reader: DefinitionFiles,
): Promise<ReadAsset> {
  const [source] = read.sources;
  if (!read.asset || !source || !isObject(source.value)) return read;
  if (!mayHaveForeignReferences(source) || !hasForeignReferences(source.value)) return read;
  // Files name each other by paths without detours: `./openapi.yaml` would be another file than `openapi.yaml`.
  return readFrom(read.asset, {...source, file: joinPath(file)}, reader);
}

/** Rarely needed, and most of the code that reads definitions: it is loaded only then. */
async function readFrom(
  {bytes: _, ...asset}: Asset,
  source: Source,
  reader: DefinitionFiles,
): Promise<ReadAsset> {
  const {definitionIn} = await import('../../../core/definition/read-definition.js');
  const folder = {path: folderOf(source.file), owner: 'definition'} as const;
  const {value: definition, diagnostics, sources} = await definitionIn(source, folder, reader);
  const found = {sources: [...sources.values()], diagnostics};
  if (!definition) return {...found, asset: {...asset, value: undefined}};
  const {definitionAsset} = await import('./api-definition.js');
  const whole = definitionAsset(definition, source.file);
  return {...found, asset: {...whole, value: withoutIgnores(whole.value)}};
}
