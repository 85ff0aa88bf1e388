import {mkdir, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';

/** Writes the files of a case and its call into a folder, so that it can be run by hand. Gives the folder. */
export async function saveCase({files, argv}, folder) {
  for (const [file, bytes] of files) {
    await mkdir(dirname(join(folder, file)), {recursive: true});
    await writeFile(join(folder, file), bytes);
  }
  await writeFile(join(folder, 'call.json'), JSON.stringify(argv));
  return folder;
}
