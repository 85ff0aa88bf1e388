import {writeZip} from '../../src/core/zip/write-zip.js';

const DIRECTORY = Buffer.from([0x50, 0x4b, 1, 2]);
const END = Buffer.from([0x50, 0x4b, 5, 6]);

export function zipOf(...names: readonly string[]): Uint8Array {
  return writeZip(new Map(names.map(name => [name, 'text'])));
}

/** A 16-bit field of the first entry of the directory changed. */
export function patched(zip: Uint8Array, field: number, value: number): Uint8Array {
  const bytes = Buffer.from(zip);
  bytes.writeUInt16LE(value, bytes.indexOf(DIRECTORY) + field);
  return new Uint8Array(bytes);
}

export function patchedEnd(zip: Uint8Array, fields: Readonly<Record<number, number>>): Uint8Array {
  const bytes = Buffer.from(zip);
  const end = bytes.lastIndexOf(END);
  for (const [field, value] of Object.entries(fields))
    bytes.writeUInt16LE(value, end + Number(field));
  return new Uint8Array(bytes);
}

/** Each entry below what the ratio is looked at for; together too much. */
export function bombByTotal(): Uint8Array {
  const content = new Uint8Array(990_000);
  return writeZip(new Map(Array.from({length: 110}, (_, index) => [`${index}`, content])));
}

export function manyEntries(count: number): Uint8Array {
  const entry = Buffer.alloc(49);
  DIRECTORY.copy(entry);
  entry.writeUInt16LE(3, 28);
  entry.write('abc', 46);
  const list = Buffer.alloc(49 * count, entry);
  const end = Buffer.alloc(22);
  END.copy(end);
  end.writeUInt16LE(count % 65_536, 8);
  end.writeUInt16LE(count % 65_536, 10);
  end.writeUInt32LE(list.length, 12);
  return new Uint8Array(Buffer.concat([list, end]));
}

/** The second entry begins within the first. */
export function overlapping(): Uint8Array {
  const bytes = Buffer.from(zipOf('a', 'b'));
  bytes.writeUInt32LE(10, bytes.lastIndexOf(DIRECTORY) + 42);
  return new Uint8Array(bytes);
}
