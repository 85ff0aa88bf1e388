import type {Assets} from '../../../core/assets.js';
import {decodeText} from '../../../core/decode-text.js';
import {type Source, textSource} from '../../../core/source.js';
import {createOpener, type Opener} from './open-archives.js';
import {
  type Archive,
  filesIn,
  foldersIn,
  type PackageNode,
  pathIn,
  type Solution,
  zipPaths,
} from './package-node.js';
import {readSolution} from './read-solution.js';

export interface PackageOptions {
  /** Whether a third solution with an AI plugin belongs to the package. */
  readonly hasPlugin: boolean;
  /** The folder of the pull request, to compare with. */
  readonly pullRequest?: Assets | undefined;
}

/** Reads a certification package in memory: the zip, the zip in it, and the solutions in that. */
export async function readPackage(
  file: string,
  bytes: Uint8Array,
  {hasPlugin, pullRequest}: PackageOptions,
): Promise<PackageNode> {
  const opener = createOpener();
  const sources = new Map<string, Source>();
  const outer = opener.open(file, bytes);
  for (const name of outer ? filesIn(outer, '').filter(one => /\.md$/i.test(one)) : []) {
    addMarkdown(outer, name, sources);
  }
  const inner = outer && openOnly(outer, opener);
  const folders = inner ? foldersIn(inner, '') : [];
  const folder = folders.length === 1 ? folders[0] : undefined;
  const solutions: Solution[] = [];
  // Solutions are looked at wherever they lie: a wrong place is one finding, their content has others.
  for (const name of inner ? zipPaths(inner).sort() : []) {
    const solution = inner && openIn(inner, name, opener);
    if (solution) solutions.push(await readSolution(solution, name, {opener, sources}));
  }
  const {problems} = opener;
  return {outer, inner, folder, solutions, hasPlugin, pullRequest, problems, sources};
}

function addMarkdown(outer: Archive | undefined, name: string, sources: Map<string, Source>): void {
  const bytes = outer?.read(name);
  if (!outer || !bytes) return;
  const file = pathIn(outer, name);
  const text = decodeText(file, bytes).value;
  if (text !== undefined) sources.set(file, textSource(file, bytes, text));
}

/** The package zip: the one at the root, or where it was wrapped, the only one that there is. */
function openOnly(outer: Archive, opener: Opener): Archive | undefined {
  const zips = zipPaths(outer);
  const atRoot = zips.filter(name => !name.includes('/'));
  const name = atRoot[0] ?? (zips.length === 1 ? zips[0] : undefined);
  return name === undefined ? undefined : openIn(outer, name, opener);
}

function openIn(archive: Archive, name: string, opener: Opener): Archive | undefined {
  const bytes = archive.read(name);
  return bytes && opener.open(pathIn(archive, name), bytes);
}
