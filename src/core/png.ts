import {inflateSync} from 'node:zlib';
import {type Chunk, type Problem, readChunks} from './png-chunks.js';
import {type PngHeader, readPngHeader, rowLength} from './png-header.js';
import {hasClearPixel} from './png-pixels.js';

/** What a PNG shows. `unknown`: it may be transparent, and its pixels were not looked at. */
export interface PngFacts {
  readonly width: number;
  readonly height: number;
  readonly opacity: 'opaque' | 'transparent' | 'unknown';
}

const CRITICAL = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND']);

/**
 * Bytes → size and opacity of a PNG that is whole, or what is wrong with it.
 * Decodes it all, but never more than its header promises, and nothing above 4096 × 4096.
 * @see https://www.w3.org/TR/png-3/
 */
export function inspectPng(bytes: Uint8Array): PngFacts | Problem {
  const chunks = readChunks(bytes);
  if ('problem' in chunks) return chunks;
  const header = readPngHeader(chunks[0]);
  if ('problem' in header) return header;
  const problem = checkChunks(chunks, header);
  if (problem !== undefined) return {problem};
  const rows = inflateRows(chunks, header);
  if ('problem' in rows) return rows;
  const {width, height} = header;
  return {width, height, opacity: judgeOpacity(rows, header, chunks)};
}

/** What is wrong with the kinds and the order of chunks. */
function checkChunks(chunks: readonly Chunk[], header: PngHeader): string | undefined {
  const types = chunks.map(chunk => chunk.type);
  const strange = types.find(type => /^[A-Z]/.test(type) && !CRITICAL.has(type));
  if (strange !== undefined) {
    return `Unexpected PNG chunk \`${strange}\`, expected one that PNG defines`;
  }
  const order = types.filter(type => CRITICAL.has(type) || type === 'tRNS').join(' ');
  if (!/^IHDR( PLTE)?( tRNS)?( IDAT)+ IEND$/.test(order) || isSplit(types)) {
    return 'Unexpected order of PNG chunks, expected `IHDR`, `PLTE`, `tRNS`, `IDAT`, `IEND`';
  }
  return checkPalette(chunks, header);
}

/** Whether another chunk stands between two IDAT. */
function isSplit(types: readonly string[]): boolean {
  return types
    .slice(types.indexOf('IDAT'), types.lastIndexOf('IDAT'))
    .some(type => type !== 'IDAT');
}

function checkPalette(chunks: readonly Chunk[], header: PngHeader): string | undefined {
  const length = findData(chunks, 'PLTE')?.length;
  if (header.colourType === 3 && length === undefined) {
    return 'Unexpected PNG without a palette, expected a `PLTE` chunk for colour type 3';
  }
  if (length === undefined || (length % 3 === 0 && length >= 3 && length <= 768)) return undefined;
  return `Unexpected PNG palette of ${length} bytes, expected 1 to 256 colours of 3 bytes`;
}

function findData(chunks: readonly Chunk[], type: string): Uint8Array | undefined {
  return chunks.find(chunk => chunk.type === type)?.data;
}

/** The pixel rows, each with its filter byte, as inflated. */
function inflateRows(chunks: readonly Chunk[], header: PngHeader): Uint8Array | Problem {
  const stride = rowLength(header) + 1;
  const length = stride * header.height;
  const packed = chunks.filter(chunk => chunk.type === 'IDAT').map(chunk => chunk.data);
  const rows = inflate(Buffer.concat(packed), header.interlaced ? 2 * length + 64 : length);
  if ('problem' in rows || header.interlaced) return rows;
  if (rows.length !== length) {
    return {problem: `Unexpected ${rows.length} bytes of pixels in a PNG, expected ${length}`};
  }
  const filter = findStrangeFilter(rows, stride);
  if (filter === undefined) return rows;
  return {problem: `Unexpected filter byte ${filter} in a PNG, expected 0 to 4`};
}

function findStrangeFilter(rows: Uint8Array, stride: number): number | undefined {
  for (let start = 0; start < rows.length; start += stride) {
    const filter = rows[start] ?? 0;
    if (filter > 4) return filter;
  }
  return undefined;
}

function inflate(packed: Uint8Array, maxOutputLength: number): Uint8Array | Problem {
  try {
    return inflateSync(packed, {maxOutputLength});
  } catch {
    const expected = `expected whole zlib data of at most ${maxOutputLength} bytes`;
    return {problem: `Unexpected pixel data in a PNG, ${expected}`};
  }
}

function judgeOpacity(
  rows: Uint8Array,
  header: PngHeader,
  chunks: readonly Chunk[],
): PngFacts['opacity'] {
  const tRNS = findData(chunks, 'tRNS');
  if (header.colourType < 4 && tRNS === undefined) return 'opaque';
  if (header.interlaced) return 'unknown';
  return hasClearPixel(rows, header, tRNS) ? 'transparent' : 'opaque';
}
