import {crc32, deflateRawSync} from 'node:zlib';
import type {FileSet} from '../file-set.js';
import {
  CENTRAL_SIGNATURE,
  CENTRAL_SIZE,
  DEFLATED,
  END_SIGNATURE,
  END_SIZE,
  LOCAL_SIGNATURE,
  LOCAL_SIZE,
  STORED,
} from './format.js';

/** 1980-01-01 00:00, the first date that a zip can say: the same files give the same bytes on any day. */
const DATE = 0x0021;
/** Names are UTF-8. */
const FLAGS = 0x0800;
/** 2.0: the first version with deflate and folders. */
const VERSION = 20;
/** What is packed already; packing it again would change nothing but the time it takes. */
const PACKED = /\.(zip|png|jpe?g)$/i;

interface Entry {
  readonly name: Buffer;
  readonly content: Uint8Array;
  readonly packed: Uint8Array;
  readonly method: number;
}

/** Files → a zip archive, sorted by path, without folder entries, date or owner. Zips and images are stored as they are. */
export function writeZip(files: FileSet): Uint8Array {
  const entries = [...files].sort(([a], [b]) => (a < b ? -1 : 1)).map(entryOf);
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const local = Buffer.concat([localHeader(entry), entry.name, entry.packed]);
    centrals.push(centralHeader(entry, offset), entry.name);
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(centrals);
  return Buffer.concat([...locals, directory, endRecord(entries.length, directory.length, offset)]);
}

function entryOf([path, given]: readonly [string, string | Uint8Array]): Entry {
  const content = typeof given === 'string' ? Buffer.from(given) : given;
  const name = Buffer.from(path);
  if (PACKED.test(path)) return {name, content, packed: content, method: STORED};
  return {name, content, packed: deflateRawSync(content, {level: 9}), method: DEFLATED};
}

function localHeader(entry: Entry): Buffer {
  const header = Buffer.alloc(LOCAL_SIZE);
  header.writeUInt32LE(LOCAL_SIGNATURE, 0);
  writeShared(header, 4, entry);
  return header;
}

function centralHeader(entry: Entry, offset: number): Buffer {
  const header = Buffer.alloc(CENTRAL_SIZE);
  header.writeUInt32LE(CENTRAL_SIGNATURE, 0);
  header.writeUInt16LE(VERSION, 4);
  writeShared(header, 6, entry);
  header.writeUInt32LE(offset, 42);
  return header;
}

/** The 26 bytes that local and central headers have in common. */
function writeShared(header: Buffer, at: number, {name, content, packed, method}: Entry): void {
  header.writeUInt16LE(VERSION, at);
  header.writeUInt16LE(FLAGS, at + 2);
  header.writeUInt16LE(method, at + 4);
  header.writeUInt16LE(DATE, at + 8);
  header.writeUInt32LE(crc32(content), at + 10);
  header.writeUInt32LE(packed.length, at + 14);
  header.writeUInt32LE(content.length, at + 18);
  header.writeUInt16LE(name.length, at + 22);
}

function endRecord(count: number, directoryLength: number, directoryAt: number): Buffer {
  const record = Buffer.alloc(END_SIZE);
  record.writeUInt32LE(END_SIGNATURE, 0);
  record.writeUInt16LE(count, 8);
  record.writeUInt16LE(count, 10);
  record.writeUInt32LE(directoryLength, 12);
  record.writeUInt32LE(directoryAt, 16);
  return record;
}
