import type {Assets} from '../../../../core/assets.js';
import {documentOf} from '../../assets/roles.js';

/** The published connectors lie in these folders of the repository, by kind of publisher. */
export const PUBLISHED_FOLDERS = {
  verified: 'certified-connectors',
  independent: 'independent-publisher-connectors',
} as const;

/** Whether the files lie as in a pull request, not as pac takes them: by the path, or by the name of the definition. */
export function isPullRequestFolder(assets: Assets): boolean {
  if (publishedPath(assets.folder) !== undefined) return true;
  return /\.swagger\.json$/i.test(documentOf(assets, 'definition')?.name ?? '');
}

/** Kind of folder and names below it; undefined outside of the repository. */
export function publishedPath(
  folder: string,
): {readonly kind: string; readonly names: readonly string[]} | undefined {
  const names = folder.split(/[\\/]+/).filter(name => name !== '');
  const kinds: readonly string[] = Object.values(PUBLISHED_FOLDERS);
  const index = names.findIndex(name => kinds.includes(name));
  const kind = names[index];
  return kind === undefined ? undefined : {kind, names: names.slice(index + 1)};
}
