import {type Asset, type Assets, printAsset} from '../../../core/assets.js';
import type {Role} from '../assets/roles.js';

/** What a pull request consists of. */
const ROLES: readonly Role[] = ['definition', 'properties', 'readme', 'script', 'icon'];

/** Whether a pull request would change nothing: the same files with the same content, line ends aside. */
export function isPublishedAlready(published: Assets, submitted: Assets): boolean {
  return ROLES.every(role =>
    isSame(role, published.documents.get(role), submitted.documents.get(role)),
  );
}

/** Published files that are not submitted again: a copy into their folder would leave them there. */
export function leftOverFiles(published: Assets, submitted: Assets): string[] {
  return published.fileNames.filter(name => !submitted.fileNames.includes(name));
}

function isSame(role: Role, before: Asset | undefined, after: Asset | undefined): boolean {
  if (!before || !after) return before === after;
  if (before.name.toLowerCase() !== after.name.toLowerCase()) return false;
  const [old, now] = [Buffer.from(printAsset(before)), Buffer.from(printAsset(after))];
  return role === 'icon' ? old.equals(now) : withLineFeeds(old) === withLineFeeds(now);
}

/** Git may change line ends on their way to the disk. */
function withLineFeeds(bytes: Buffer): string {
  return bytes.toString('utf8').replaceAll('\r\n', '\n');
}
