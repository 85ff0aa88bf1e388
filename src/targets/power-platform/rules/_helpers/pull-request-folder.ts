import type {Assets} from '../../../../core/assets.js';
import {documentOf} from '../../assets/roles.js';

/** The published connectors lie in these folders of the repository, by kind of publisher. */
export const PUBLISHED_FOLDERS = {
  verified: 'certified-connectors',
  independent: 'independent-publisher-connectors',
} as const;

/** Whether the files lie as in a pull request, not as pac takes them: by the path, or by the name of the definition. */
export function isPullRequestFolder(assets: Assets): boolean {
  if (publishedPlace(assets) !== undefined) return true;
  return /\.swagger\.json$/i.test(documentOf(assets, 'definition')?.name ?? '');
}

/** A folder for published connectors, and the names below it. */
interface PublishedPath {
  readonly kind: string;
  readonly names: readonly string[];
}

/** Where assets lie in the repository; undefined outside of it. */
export function publishedPlace({folder, location = folder}: Assets): PublishedPath | undefined {
  return publishedPath(location);
}

/** What a path says of the repository; undefined outside of it. */
export function publishedPath(folder: string): PublishedPath | undefined {
  const names = folder.split(/[\\/]+/).filter(name => name !== '');
  const kinds: readonly string[] = Object.values(PUBLISHED_FOLDERS);
  const index = names.findLastIndex(name => kinds.includes(name));
  const kind = names[index];
  return kind === undefined ? undefined : {kind, names: names.slice(index + 1)};
}
