import {checkEntries, IN_ALL_ZIPS} from './check-entries.js';
import {decodeName, withPlainSlashes} from './entry-name.js';
import {
  CENTRAL_SIGNATURE,
  CENTRAL_SIZE,
  END_SIGNATURE,
  END_SIZE,
  IN_ZIP64,
  LOCAL_SIGNATURE,
} from './format.js';

/** One entry of a zip, as its central directory tells it. Nothing is inflated for it. */
export interface ZipEntry {
  /** With `/` between folders, and without one at its end. */
  readonly name: string;
  readonly isFolder: boolean;
  /** Written with `\`, as Windows PowerShell 5 does against the format. */
  readonly hasBackslash: boolean;
  readonly method: number;
  readonly flags: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Of its local header. */
  readonly offset: number;
  /** File type bits of Unix, 0 where unknown. */
  readonly fileType: number;
}

/** A zip that may be read, or in the words of a message what is wrong with it. */
export type ZipDirectory =
  | {readonly entries: readonly ZipEntry[]; readonly size: number; readonly problem?: undefined}
  | {readonly problem: string};

export interface ZipLimits {
  readonly entries: number;
  /** Bytes of all entries together, uncompressed. */
  readonly total: number;
  /** What the zips around this one have of both already. */
  readonly before: {readonly entries: number; readonly total: number};
  /** Uncompressed to compressed, for entries above `ratioFrom` bytes. */
  readonly ratio: number;
  readonly ratioFrom: number;
}

export const ZIP_LIMITS: ZipLimits = {
  entries: 2_000,
  total: 100_000_000,
  before: {entries: 0, total: 0},
  ratio: 200,
  ratioFrom: 1_000_000,
};

const LONGEST_COMMENT = 0xffff;

/**
 * Reads and checks the central directory of a zip, and inflates nothing.
 * Refused: broken, zip64, split and encrypted archives, links, names that leave the archive or
 * collide, and more than `limits` allow.
 */
export function readCentralDirectory(
  bytes: Uint8Array,
  limits: ZipLimits = ZIP_LIMITS,
): ZipDirectory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return {problem: problemWithoutEnd(view)};
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  const problem = problemOfEnd(view, end, {count, start, limits});
  if (problem !== undefined) return {problem};
  const entries = readEntries(bytes, view, {start, end, count});
  if (!entries) {
    return {
      problem: 'Unexpected list of entries that does not parse, expected a whole zip archive',
    };
  }
  const refused = checkEntries(entries, limits);
  if (refused !== undefined) return {problem: refused};
  return {entries, size: entries.reduce((sum, entry) => sum + entry.size, 0)};
}

function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    const isEnd = view.getUint32(at, true) === END_SIGNATURE;
    if (isEnd && at + END_SIZE + view.getUint16(at + 20, true) === view.byteLength) return at;
  }
  return undefined;
}

function problemWithoutEnd(view: DataView): string {
  if (view.byteLength === 0) return 'Unexpected empty file, expected a zip archive';
  const isZip = view.byteLength >= 4 && view.getUint32(0, true) === LOCAL_SIGNATURE;
  return isZip
    ? 'Unexpected zip that breaks off or goes on behind its end, expected a whole one (make or copy it again)'
    : 'Unexpected bytes that are no zip, expected a zip archive';
}

interface Directory {
  readonly count: number;
  readonly start: number;
  readonly limits: ZipLimits;
}

function problemOfEnd(
  view: DataView,
  end: number,
  {count, start, limits}: Directory,
): string | undefined {
  if (count === 0xffff || start === IN_ZIP64) {
    return 'Unexpected zip64 archive, expected the plain format, for fewer than 65,535 entries and 4 GB';
  }
  if (view.getUint16(end + 4, true) !== 0 || view.getUint16(end + 8, true) !== count) {
    return 'Unexpected part of a split archive, expected one whole file';
  }
  // The field holds 16 bits of the number: of 100,000 entries, it says 34,464.
  if (count + limits.before.entries > limits.entries) {
    return `Unexpected more than ${limits.entries} entries, expected at most that many ${IN_ALL_ZIPS}`;
  }
  if (start + view.getUint32(end + 12, true) !== end) {
    return 'Unexpected bytes before or behind the list of entries, expected a whole zip archive';
  }
  return undefined;
}

/** The entries that fill the space up to the end record exactly, or undefined. */
function readEntries(
  bytes: Uint8Array,
  view: DataView,
  {start, end, count}: {readonly start: number; readonly end: number; readonly count: number},
): ZipEntry[] | undefined {
  const entries: ZipEntry[] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (at + CENTRAL_SIZE > end || view.getUint32(at, true) !== CENTRAL_SIGNATURE) return undefined;
    const nameEnd = at + CENTRAL_SIZE + view.getUint16(at + 28, true);
    const next = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) return undefined;
    const entry = readEntry(view, at, bytes.subarray(at + CENTRAL_SIZE, nameEnd));
    if (entry.offset + entry.packedSize > start && entry.offset !== IN_ZIP64) return undefined;
    entries.push(entry);
    at = next;
  }
  return at === end ? entries : undefined;
}

function readEntry(view: DataView, at: number, nameBytes: Uint8Array): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  const written = decodeName(nameBytes);
  const isUnix = view.getUint8(at + 5) === 3;
  return {
    name: withPlainSlashes(written),
    isFolder: /[/\\]$/.test(written),
    hasBackslash: written.includes('\\'),
    method: view.getUint16(at + 10, true),
    flags,
    crc: view.getUint32(at + 16, true),
    packedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
    fileType: isUnix ? (view.getUint32(at + 38, true) >>> 16) & 0o170000 : 0,
  };
}
