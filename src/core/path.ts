import {posix} from 'node:path';

/** Paths in configs and references are POSIX; on Windows the host accepts them too. */
const toPosix = (path: string): string => path.replaceAll('\\', '/');

/** A path written in `file`, as it opens from the current directory. */
export function besides(file: string, path: string): string {
  if (isAbsolute(path)) return path;
  return posix.normalize(posix.join(folderOf(file), toPosix(path)));
}

export function folderOf(file: string): string {
  return posix.dirname(toPosix(file));
}

export function joinPath(...parts: readonly string[]): string {
  return posix.normalize(posix.join(...parts.map(toPosix)));
}

/** Absolute for POSIX or for Windows, whichever system this runs on. */
export function isAbsolute(path: string): boolean {
  return /^([/\\]|[a-zA-Z]:)/.test(path);
}

/** Whether a normalized path lies in a folder or below it. */
export function isInside(path: string, folder: string): boolean {
  const relative = posix.relative(folder, path);
  const leadsUp = relative.split('/')[0] === '..';
  return relative !== '' && !leadsUp && !isAbsolute(relative);
}

export function baseName(path: string): string {
  return posix.basename(toPosix(path));
}
