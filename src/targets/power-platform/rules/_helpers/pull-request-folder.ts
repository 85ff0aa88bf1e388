import type {Assets} from '../../../../core/assets.js';
import {documentOf} from '../../assets/roles.js';

/** The published connectors lie in these folders of the repository, by kind of publisher. */
export const PUBLISHED_FOLDERS = {
  verified: 'certified-connectors',
  independent: 'independent-publisher-connectors',
} as const;

type PublisherKind = keyof typeof PUBLISHED_FOLDERS;

const KINDS = Object.keys(PUBLISHED_FOLDERS) as PublisherKind[];

/** Whether the files lie as in a pull request, not as pac takes them: by the path, or by the name of the definition. */
export function isPullRequestFolder(assets: Assets): boolean {
  if (publishedPlace(assets) !== undefined) return true;
  return /\.swagger\.json$/i.test(documentOf(assets, 'definition')?.name ?? '');
}

/** The ruleset for connectors at a place in the repository; undefined outside of it. */
export function rulesetOfPlace(location: string): PublisherKind | undefined {
  const kind = publishedPath(location)?.kind;
  return KINDS.find(one => PUBLISHED_FOLDERS[one] === kind);
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
  const kinds: readonly string[] = KINDS.map(kind => PUBLISHED_FOLDERS[kind]);
  const index = names.findLastIndex(name => kinds.includes(name));
  const kind = names[index];
  return kind === undefined ? undefined : {kind, names: names.slice(index + 1)};
}
