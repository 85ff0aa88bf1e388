import {crc32} from 'node:zlib';

/** One chunk of a PNG; `start` is where its data begin in the file. */
export interface Chunk {
  readonly type: string;
  readonly start: number;
  readonly data: Uint8Array;
}

/** Why an image is not what it should be: "Unexpected …, expected …". */
export interface Problem {
  readonly problem: string;
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const FRAME = 12;

/**
 * Bytes → the chunks of a PNG, from IHDR to IEND, checksums verified; or the first problem.
 * The order of the chunks between them is left to the caller. https://www.w3.org/TR/png-3/#5DataRep
 */
export function readChunks(bytes: Uint8Array): readonly Chunk[] | Problem {
  if (bytes.length === 0) return {problem: 'Unexpected empty file, expected a PNG image'};
  if (SIGNATURE.some((byte, index) => bytes[index] !== byte)) {
    return {problem: 'Unexpected start of the file, expected the signature of a PNG image'};
  }
  const chunks: Chunk[] = [];
  while (chunks.at(-1)?.type !== 'IEND') {
    const chunk = readChunk(bytes, nextOffset(chunks));
    if ('problem' in chunk) return chunk;
    chunks.push(chunk);
  }
  const surplus = bytes.length - nextOffset(chunks);
  if (surplus === 0) return chunks;
  return {problem: `Unexpected ${surplus} bytes after the last chunk, expected the end of the PNG`};
}

function nextOffset(chunks: readonly Chunk[]): number {
  const last = chunks.at(-1);
  return last === undefined ? SIGNATURE.length : last.start + last.data.length + 4;
}

function readChunk(bytes: Uint8Array, offset: number): Chunk | Problem {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const room = bytes.length - offset - FRAME;
  if (room < 0 || view.getUint32(offset) > room) {
    return {problem: 'Unexpected end of the file, expected a whole PNG with an `IEND` chunk'};
  }
  const start = offset + 8;
  const end = start + view.getUint32(offset);
  const type = String.fromCharCode(...bytes.subarray(offset + 4, start));
  if (!/^[A-Za-z]{4}$/.test(type)) {
    return {problem: `Unexpected bytes at offset ${offset}, expected a PNG chunk`};
  }
  if (crc32(bytes.subarray(offset + 4, end)) === view.getUint32(end)) {
    return {type, start, data: bytes.subarray(start, end)};
  }
  return {problem: `Unexpected checksum of the PNG chunk \`${type}\`, expected that of its data`};
}
