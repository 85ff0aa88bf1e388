import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';

/** Every sample as its files by path, what is expected of them left out. */
export async function readSamples(folder) {
  const samples = [];
  for (const name of (await readdir(folder)).sort())
    samples.push(await readSample(join(folder, name)));
  return samples;
}

async function readSample(folder) {
  const names = await readdir(folder, {recursive: true, withFileTypes: true});
  const files = names
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name));
  const inputs = files.filter(file => !file.startsWith(join(folder, 'expected'))).sort();
  return new Map(await Promise.all(inputs.map(async file => [file, await readFile(file)])));
}
