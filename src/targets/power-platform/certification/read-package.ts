import type {Assets} from '../../../core/assets.js';
import {decodeText} from '../../../core/decode-text.js';
import {type Source, textSource} from '../../../core/source.js';
import {createOpener, type Opener} from './open-archives.js';
import {
  type Archive,
  archiveIn,
  filesIn,
  ownFoldersIn,
  type PackageNode,
  pathIn,
  type Solution,
  zipPaths,
} from './package-node.js';
import {readJson} from './read-json.js';
import {readSolution} from './read-solution.js';

/** A package has two solutions, or three: of very many, the first ones say enough. */
const MOST_SOLUTIONS = 6;

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
  const reading = {opener, sources: new Map<string, Source>()};
  const upload = opener.open(file, bytes);
  const outer = upload && withoutWrapper(upload);
  if (outer) await readRoot(outer, reading);
  const inner = outer && (isPackageZip(outer) ? outer : openOnly(outer, opener));
  const folders = inner ? ownFoldersIn(inner, '') : [];
  const folder = folders.length === 1 ? folders[0] : undefined;
  const solutions: Solution[] = [];
  // Solutions are looked at wherever they lie: a wrong place is one finding, their content has others.
  for (const name of inner ? solutionPaths(inner, opener) : []) {
    const solution = inner && openIn(inner, name, opener);
    if (solution) solutions.push(await readSolution(solution, name, reading));
  }
  opener.verify();
  const {problems} = opener;
  const {sources} = reading;
  return {upload, outer, inner, folder, solutions, hasPlugin, pullRequest, problems, sources};
}

/** Zipping the folder, in place of the files in it, is one mistake: what is in it is looked at all the same. */
function withoutWrapper(archive: Archive): Archive {
  const [folder, ...more] = ownFoldersIn(archive, '');
  if (folder === undefined || more.length > 0) return archive;
  if (isPackageZip(archive) || filesIn(archive, '').some(isOfUpload)) return archive;
  return filesIn(archive, folder).some(isOfUpload) ? archiveIn(archive, folder) : archive;
}

function isOfUpload(name: string): boolean {
  return /\.(md|zip)$/i.test(name);
}

/** Whether a zip is the inner one by itself: a folder of solutions, and no intro. */
function isPackageZip(archive: Archive): boolean {
  const [folder, ...more] = ownFoldersIn(archive, '');
  if (folder === undefined || more.length > 0) return false;
  if (filesIn(archive, '').some(isOfUpload)) return false;
  const found = filesIn(archive, folder).filter(isOfUpload);
  return found.every(name => /\.zip$/i.test(name)) && found.length > 1;
}

async function readRoot(
  outer: Archive,
  reading: {readonly opener: Opener; readonly sources: Map<string, Source>},
): Promise<void> {
  for (const name of filesIn(outer, '')) {
    if (/\.md$/i.test(name)) readMarkdown(outer, name, reading);
    if (/^customproperties\.json$/i.test(name)) {
      await readJson(pathIn(outer, name), outer.read(name), reading);
    }
  }
}

function readMarkdown(
  outer: Archive,
  name: string,
  {opener, sources}: {readonly opener: Opener; readonly sources: Map<string, Source>},
): void {
  const bytes = outer.read(name);
  if (!bytes) return;
  const file = pathIn(outer, name);
  const text = decodeText(file, bytes);
  if (text.value !== undefined) sources.set(file, textSource(file, bytes, text.value));
  for (const {message, line = 1, column = 1} of text.diagnostics) {
    opener.problems.push({file, line, column, message});
  }
}

/** The package zip: the one at the root, or where it was wrapped, the only one that there is. */
function openOnly(outer: Archive, opener: Opener): Archive | undefined {
  const zips = zipPaths(outer);
  const atRoot = zips.filter(name => !name.includes('/'));
  const name = atRoot[0] ?? (zips.length === 1 ? zips[0] : undefined);
  return name === undefined ? undefined : openIn(outer, name, opener);
}

function solutionPaths(inner: Archive, {problems}: Opener): string[] {
  const paths = zipPaths(inner).sort();
  if (paths.length <= MOST_SOLUTIONS) return paths;
  const message = `Unexpected ${paths.length} zips in one package, expected 2 or 3 solutions: only the first ${MOST_SOLUTIONS} are looked at`;
  problems.push({file: inner.file, message});
  return paths.slice(0, MOST_SOLUTIONS);
}

function openIn(archive: Archive, name: string, opener: Opener): Archive | undefined {
  const bytes = archive.read(name);
  return bytes && opener.open(pathIn(archive, name), bytes);
}
