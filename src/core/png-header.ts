import type {Chunk, Problem} from './png-chunks.js';

/** What IHDR says. `channels` are the samples of one pixel. */
export interface PngHeader {
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  readonly colourType: number;
  readonly channels: number;
  readonly interlaced: boolean;
}

/** The longest side that we decode: a larger image is no icon, and may be a bomb. */
export const MAX_SIDE = 4096;

// Colour type → samples of a pixel and bits a sample may have. https://www.w3.org/TR/png-3/#11IHDR
const COLOUR_TYPES = new Map([
  [0, {channels: 1, depths: [1, 2, 4, 8, 16]}],
  [2, {channels: 3, depths: [8, 16]}],
  [3, {channels: 1, depths: [1, 2, 4, 8]}],
  [4, {channels: 2, depths: [8, 16]}],
  [6, {channels: 4, depths: [8, 16]}],
]);

/** The first chunk of a PNG → its header, or why it cannot be one or is too large to decode. */
export function readPngHeader(chunk: Chunk | undefined): PngHeader | Problem {
  if (chunk?.type !== 'IHDR' || chunk.data.length !== 13) {
    return {problem: 'Unexpected first PNG chunk, expected an `IHDR` of 13 bytes'};
  }
  const view = new DataView(chunk.data.buffer, chunk.data.byteOffset, 13);
  const [width, height] = [view.getUint32(0), view.getUint32(4)];
  const size = checkImageSize(width, height);
  if (size !== undefined) return size;
  const [depth = 0, colourType = 0, compression, filter, interlace = 0] = chunk.data.subarray(8);
  const kind = COLOUR_TYPES.get(colourType);
  if (!kind?.depths.includes(depth)) {
    const found = `Unexpected PNG colour type ${colourType} with ${depth} bits`;
    return {problem: `${found}, expected a pair that PNG defines`};
  }
  if (compression !== 0 || filter !== 0 || interlace > 1) {
    return {problem: 'Unexpected PNG coding, expected compression 0, filter 0, interlacing 0 or 1'};
  }
  return {width, height, depth, colourType, channels: kind.channels, interlaced: interlace === 1};
}

/** A problem when an image has no pixels or too many. */
export function checkImageSize(width: number, height: number): Problem | undefined {
  if (width > 0 && height > 0 && Math.max(width, height) <= MAX_SIDE) return undefined;
  const limit = width > 0 && height > 0 ? 'at most' : 'at least 1 × 1 and at most';
  return {
    problem: `Unexpected image of ${width} × ${height} pixels, expected ${limit} ${MAX_SIDE} × ${MAX_SIDE}`,
  };
}

/** The bytes of one row without its filter byte. */
export function rowLength({width, channels, depth}: PngHeader): number {
  return Math.ceil((width * channels * depth) / 8);
}
