import {crc32, createDeflate, deflateSync} from 'node:zlib';

/** What a PNG of our own making says of itself; what is left out is that of a plain grey image. */
export interface PngParts {
  readonly width: number;
  readonly height: number;
  readonly depth?: number;
  readonly colourType?: number;
  readonly interlaced?: boolean;
  readonly PLTE?: readonly number[];
  readonly tRNS?: readonly number[];
  /** The rows with their filter bytes. */
  readonly rows: Uint8Array;
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

export function buildPng(parts: PngParts): Buffer {
  return joinChunks([
    ['IHDR', header(parts)],
    ...(parts.PLTE ? [['PLTE', Buffer.from(parts.PLTE)] as const] : []),
    ...(parts.tRNS ? [['tRNS', Buffer.from(parts.tRNS)] as const] : []),
    ['IDAT', deflateSync(parts.rows)],
    ['IEND', Buffer.alloc(0)],
  ]);
}

export function joinChunks(chunks: readonly (readonly [string, Uint8Array])[]): Buffer {
  return Buffer.concat([Buffer.from(SIGNATURE), ...chunks.map(chunk => frame(...chunk))]);
}

export function header(parts: Omit<PngParts, 'rows'>): Buffer {
  const {width, height, depth = 8, colourType = 0, interlaced = false} = parts;
  const data = Buffer.alloc(13);
  data.writeUInt32BE(width, 0);
  data.writeUInt32BE(height, 4);
  data.set([depth, colourType, 0, 0, interlaced ? 1 : 0], 8);
  return data;
}

/** Zeros as zlib data, made a piece at a time: the whole of them is never in memory. */
export async function deflateZeros(length: number): Promise<Buffer> {
  const deflate = createDeflate({level: 9});
  const piece = Buffer.alloc(1 << 20);
  const packed: Buffer[] = [];
  deflate.on('data', (part: Buffer) => packed.push(part));
  const ended = new Promise(resolve => deflate.on('end', resolve));
  for (let left = length; left > 0; left -= piece.length) {
    const isFull = !deflate.write(piece.subarray(0, left));
    if (isFull) await new Promise(resolve => deflate.once('drain', resolve));
  }
  deflate.end();
  await ended;
  return Buffer.concat(packed);
}

function frame(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
