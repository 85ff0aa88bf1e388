import {crc32, inflateRawSync} from 'node:zlib';
import {quote} from '../json/value.js';
import type {ZipEntry} from './central-directory.js';
import {decodeName, withPlainSlashes} from './entry-name.js';
import {LOCAL_SIGNATURE, LOCAL_SIZE, STORED} from './format.js';

/** The content of an entry, or in the words of a message why it cannot be had. */
export type Inflated =
  | {readonly content: Uint8Array; readonly problem?: undefined}
  | {readonly problem: string};

/** Inflates one entry of a zip; never to more bytes than its directory promised. */
export function inflateEntry(zip: Uint8Array, entry: ZipEntry): Inflated {
  const packed = packedBytes(zip, entry);
  if (!packed) return damaged(entry, 'no entry of that name lies where the zip says');
  const content = unpack(packed, entry);
  if (!content) return damaged(entry, 'it does not unpack');
  if (content.length !== entry.size) return damaged(entry, 'it has another size');
  return crc32(content) === entry.crc ? {content} : damaged(entry, 'its checksum differs');
}

function damaged({name}: ZipEntry, reason: string): Inflated {
  return {
    problem: `Unexpected damage of ${quote(name)} (${reason}), expected what the zip says of it`,
  };
}

/** The bytes behind the local header, which must name the same file as the directory. */
function packedBytes(zip: Uint8Array, entry: ZipEntry): Uint8Array | undefined {
  const {offset, packedSize, name} = entry;
  if (offset + LOCAL_SIZE > zip.length) return undefined;
  const view = new DataView(zip.buffer, zip.byteOffset + offset, LOCAL_SIZE);
  if (view.getUint32(0, true) !== LOCAL_SIGNATURE) return undefined;
  const nameEnd = offset + LOCAL_SIZE + view.getUint16(26, true);
  const start = nameEnd + view.getUint16(28, true);
  const local = decodeName(zip.subarray(offset + LOCAL_SIZE, nameEnd));
  if (withPlainSlashes(local) !== name) return undefined;
  return start + packedSize > zip.length ? undefined : zip.subarray(start, start + packedSize);
}

function unpack(packed: Uint8Array, {method, size}: ZipEntry): Uint8Array | undefined {
  if (method === STORED) return packed;
  try {
    return inflateRawSync(packed, {maxOutputLength: Math.max(1, size)});
  } catch {
    return undefined;
  }
}
