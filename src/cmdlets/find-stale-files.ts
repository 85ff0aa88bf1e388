import type {Diagnostic} from '../core/diagnostic.js';
import type {FileSet} from '../core/file-set.js';
import {folderOf, joinPath} from '../core/path.js';
import type {Reader} from '../host/host.js';
import type {Target} from '../targets/target.js';

/**
 * What lies in the folders of a bundle without being of it: the package of an earlier call beside a new intro,
 * or a script that the connector has no more, would be submitted with the rest.
 */
export async function findStaleFiles(
  directory: string,
  files: FileSet,
  reader: Pick<Reader, 'listFolder'>,
): Promise<Diagnostic[]> {
  const written = [...files.keys()];
  const folders = new Set(written.flatMap(foldersAbove));
  const isOurs = (path: string) => files.has(path) || folders.has(path);
  const found = await Promise.all(
    [...folders].map(async folder => {
      const entries = (await reader.listFolder(joinPath(directory, folder))) ?? [];
      return entries.map(({name}) => `${folder}/${name}`).filter(path => !isOurs(path));
    }),
  );
  return found.flat().map(path => stale(joinPath(directory, path)));
}

/** Files of an earlier connector that this one does not have, such as a script: nothing refers to them, yet who uploads the folder must know. */
export async function findStaleAssets(
  {folder, files}: {readonly folder: string; readonly files: FileSet},
  {fileNames}: Pick<Target, 'fileNames'>,
  reader: Pick<Reader, 'listFolder'>,
): Promise<Diagnostic[]> {
  const entries = (await reader.listFolder(folder)) ?? [];
  return entries
    .filter(({name}) => fileNames.includes(name) && !files.has(name))
    .map(({name}) => stale(joinPath(folder, name)));
}

/** Folders of the bundle itself: what else is in the output directory is none of ours. */
function foldersAbove(path: string): string[] {
  const folder = folderOf(path);
  return folder === '.' ? [] : [folder, ...foldersAbove(folder)];
}

function stale(file: string): Diagnostic {
  const message = `Unexpected \`${file}\` of an earlier run, expected it to be removed: this connector has no such file`;
  return {rule: 'output-directory', severity: 'warning', file, pointer: '', message};
}
