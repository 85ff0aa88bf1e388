import {quote} from '../json/value.js';
import type {ZipEntry, ZipLimits} from './central-directory.js';
import {nameOnDisk, problemOfName} from './entry-name.js';
import {DEFLATED, IN_ZIP64, LOCAL_SIZE, STORED} from './format.js';

const ENCRYPTED = 0x2041;
const REGULAR_FILE = 0o100000;
const FOLDER = 0o040000;

/** How a message ends where zips are refused together: any further one is too much as well. */
export const IN_ALL_ZIPS = 'in all zips together';

/** The first thing for which a careful reader refuses a zip, in the words of a message. */
export function checkEntries(entries: readonly ZipEntry[], limits: ZipLimits): string | undefined {
  let {total} = limits.before;
  for (const entry of entries) {
    total += entry.size;
    const problem = problemOf(entry, limits);
    if (problem !== undefined) return problem;
  }
  if (total > limits.total) {
    return `Unexpected ${total} bytes when unpacked, expected at most ${limits.total} ${IN_ALL_ZIPS}`;
  }
  return collisionIn(entries) ?? overlapIn(entries);
}

function problemOf(entry: ZipEntry, limits: ZipLimits): string | undefined {
  const {name, method, flags, size, packedSize, fileType} = entry;
  const namePart = problemOfName(name);
  if (namePart !== undefined) {
    return `Unexpected name ${quote(name)} ${namePart}, expected a path inside the archive`;
  }
  if ((flags & ENCRYPTED) !== 0) {
    return `Unexpected encrypted entry ${quote(name)}, expected one that opens without a password`;
  }
  if ([size, packedSize, entry.offset].includes(IN_ZIP64)) {
    return `Unexpected zip64 entry ${quote(name)}, expected the plain format, for less than 4 GB`;
  }
  if (fileType !== 0 && fileType !== REGULAR_FILE && fileType !== FOLDER) {
    return `Unexpected link or device ${quote(name)}, expected files and folders`;
  }
  if (method !== STORED && method !== DEFLATED) {
    return `Unexpected compression method ${method} of ${quote(name)}, expected deflate`;
  }
  return size > limits.ratioFrom && size > packedSize * limits.ratio
    ? `Unexpected ${size} bytes packed into ${packedSize} in ${quote(name)}, expected at most ${limits.ratio} to 1`
    : undefined;
}

function collisionIn(entries: readonly ZipEntry[]): string | undefined {
  const files = new Set<string>();
  for (const {name, isFolder} of entries) {
    const key = nameOnDisk(name);
    if (isFolder) continue;
    if (files.has(key)) {
      return `Unexpected second entry ${quote(name)}, expected each name once, whatever its case`;
    }
    files.add(key);
  }
  const below = entries.find(({name, isFolder}) =>
    isFolderOfFile(nameOnDisk(name), isFolder, files),
  );
  return below
    ? `Unexpected entry ${quote(below.name)} below a file of that name, expected a folder`
    : undefined;
}

function isFolderOfFile(key: string, isFolder: boolean, files: ReadonlySet<string>): boolean {
  if (isFolder && files.has(key)) return true;
  for (let at = key.indexOf('/'); at !== -1; at = key.indexOf('/', at + 1)) {
    if (files.has(key.slice(0, at))) return true;
  }
  return false;
}

/** Entries that share bytes are how a small zip swells without a suspicious ratio. */
function overlapIn(entries: readonly ZipEntry[]): string | undefined {
  const sorted = [...entries].sort((a, b) => a.offset - b.offset);
  for (const [index, {offset, packedSize}] of sorted.entries()) {
    const next = sorted[index + 1];
    if (next && next.offset < offset + LOCAL_SIZE + packedSize) {
      return `Unexpected entry ${quote(next.name)} inside of another one, expected bytes of its own`;
    }
  }
  return undefined;
}
