import {quote} from '../../../core/json/value.js';
import {
  readCentralDirectory,
  ZIP_LIMITS,
  type ZipEntry,
} from '../../../core/zip/central-directory.js';
import {inflateEntry} from '../../../core/zip/inflate-entry.js';
import type {Archive, Place} from './package-node.js';

/** Documents above this size are not parsed: a definition of 1 MB is refused already. */
const LARGEST_DOCUMENT = 8_000_000;

export interface Opener {
  /** The archive in some bytes, or undefined where it is refused. */
  readonly open: (file: string, bytes: Uint8Array) => Archive | undefined;
  readonly problems: (Place & {readonly message: string})[];
}

/** Opens zips and zips in them. All of them together stay within the limits of one. */
export function createOpener(): Opener {
  const problems: Opener['problems'] = [];
  let {total, entries} = ZIP_LIMITS;
  const open = (file: string, bytes: Uint8Array): Archive | undefined => {
    const directory = readCentralDirectory(bytes, {...ZIP_LIMITS, total, entries});
    if (directory.problem !== undefined) {
      problems.push({file, message: directory.problem});
      return undefined;
    }
    total -= directory.size;
    entries -= directory.entries.length;
    return {
      file,
      entries: directory.entries,
      read: readerOf(file, bytes, directory.entries, problems),
    };
  };
  return {open, problems};
}

/** Inflates an entry once, and tells once why it cannot. */
function readerOf(
  file: string,
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  problems: Opener['problems'],
): Archive['read'] {
  const byName = new Map(entries.filter(one => !one.isFolder).map(one => [one.name, one]));
  const known = new Map<string, Uint8Array | undefined>();
  return name => {
    const entry = byName.get(name);
    if (!entry || known.has(name)) return known.get(name);
    const inflated = contentOf(bytes, entry);
    if (inflated.problem !== undefined) problems.push({file, message: inflated.problem});
    const content = inflated.problem === undefined ? inflated.content : undefined;
    known.set(name, content);
    return content;
  };
}

function contentOf(bytes: Uint8Array, entry: ZipEntry): ReturnType<typeof inflateEntry> {
  if (entry.size > LARGEST_DOCUMENT && !/\.zip$/i.test(entry.name)) {
    return {
      problem: `Unexpected ${entry.size} bytes in ${quote(entry.name)}, expected at most ${LARGEST_DOCUMENT}`,
    };
  }
  return inflateEntry(bytes, entry);
}
