import {quote} from '../../../core/json/value.js';
import {
  readCentralDirectory,
  ZIP_LIMITS,
  type ZipEntry,
  type ZipLimits,
} from '../../../core/zip/central-directory.js';
import {IN_ALL_ZIPS} from '../../../core/zip/check-entries.js';
import {inflateEntry} from '../../../core/zip/inflate-entry.js';
import type {Archive, PackagePlace} from './package-node.js';

/** Documents above this size are not parsed: a definition of 1 MB is refused already. */
const LARGEST_DOCUMENT = 4_000_000;
/** An intro is a page. */
const LARGEST_MARKDOWN = 200_000;
/** Of all documents of a package: parsed, they take some twenty times as much memory. */
const ALL_DOCUMENTS = 16_000_000;

type Problem = PackagePlace & {readonly message: string};

export interface Opener {
  /** The archive in some bytes, or undefined where it is refused. */
  readonly open: (file: string, bytes: Uint8Array) => Archive | undefined;
  /** Unpacks what nobody read too, so that no damage goes unseen. */
  readonly verify: () => void;
  readonly problems: Problem[];
}

interface Reading {
  readonly problems: Problem[];
  /** What is left of `ALL_DOCUMENTS`. */
  documents: number;
}

/** Opens zips and zips in them. All of them together stay within the limits of one. */
export function createOpener(): Opener {
  const reading: Reading = {problems: [], documents: ALL_DOCUMENTS};
  const checks: (() => void)[] = [];
  const before = {...ZIP_LIMITS.before};
  let isTooMuch = false;
  const open = (file: string, bytes: Uint8Array): Archive | undefined => {
    if (isTooMuch) return undefined;
    const limits: ZipLimits = {...ZIP_LIMITS, before};
    const directory = readCentralDirectory(bytes, limits);
    if (directory.problem !== undefined) {
      reading.problems.push({file, message: directory.problem});
      isTooMuch = directory.problem.endsWith(IN_ALL_ZIPS);
      return undefined;
    }
    before.total += directory.size;
    before.entries += directory.entries.length;
    const {read, verify} = readerOf(file, bytes, directory.entries, reading);
    checks.push(verify);
    return {file, prefix: '', entries: directory.entries, read};
  };
  const verify = () => {
    for (const check of checks) check();
  };
  return {open, verify, problems: reading.problems};
}

/** Inflates an entry once, and tells once why it cannot. */
function readerOf(
  file: string,
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  reading: Reading,
): {readonly read: Archive['read']; readonly verify: () => void} {
  const byName = new Map(entries.filter(one => !one.isFolder).map(one => [one.name, one]));
  const known = new Map<string, Uint8Array | undefined>();
  const inflate = (entry: ZipEntry): Uint8Array | undefined => {
    const inflated = inflateEntry(bytes, entry);
    if (inflated.problem === undefined) return inflated.content;
    reading.problems.push({file, message: inflated.problem});
    return undefined;
  };
  const read = (name: string) => {
    const entry = byName.get(name);
    if (!entry || known.has(name)) return known.get(name);
    const content = isAllowed(entry, file, reading) ? inflate(entry) : undefined;
    known.set(name, content);
    return content;
  };
  const verify = () => {
    for (const entry of byName.values()) if (!known.has(entry.name)) inflate(entry);
  };
  return {read, verify};
}

/** Zips are bounded by what is in them, documents by their size, alone and together. */
function isAllowed({name, size}: ZipEntry, file: string, reading: Reading): boolean {
  if (/\.zip$/i.test(name)) return true;
  const most = /\.md$/i.test(name) ? LARGEST_MARKDOWN : LARGEST_DOCUMENT;
  if (size > most) {
    const message = `Unexpected ${size} bytes in ${quote(name)}, expected at most ${most}`;
    reading.problems.push({file, message});
    return false;
  }
  const left = reading.documents;
  reading.documents -= size;
  if (reading.documents >= 0) return true;
  const message = `Unexpected documents of more than ${ALL_DOCUMENTS} bytes in one package, expected fewer: from ${quote(name)} on, none is looked at`;
  if (left >= 0) reading.problems.push({file, message});
  return false;
}
