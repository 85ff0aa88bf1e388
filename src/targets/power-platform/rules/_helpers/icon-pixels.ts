import {inflateSync} from 'node:zlib';
import {oncePer} from '../../../../core/once.js';
import {type Chunk, readChunks} from '../../../../core/png-chunks.js';
import {type PngHeader, readPngHeader, rowLength} from '../../../../core/png-header.js';
import {sampleOf, unfilterRow} from '../../../../core/png-pixels.js';
import type {IconNode} from '../nodes.js';

/** Red, green and blue, 0 to 255. */
export type Colour = readonly [number, number, number];

export interface IconPixels {
  readonly width: number;
  readonly height: number;
  readonly colourAt: (x: number, y: number) => Colour;
}

/** How far two channels may differ: compression and smoothing leave such traces. */
const TOLERANCE = 16;

/** Of a larger image its size is the problem, and looking at each pixel takes long. */
const LARGEST_SIDE = 1024;

/** The colours of an opaque icon; undefined where it is not one, or is coded as icons hardly ever are. */
export const pixelsOf = oncePer(({bytes, image}: IconNode): IconPixels | undefined => {
  if ('problem' in image || image.opacity !== 'opaque') return undefined;
  if (Math.max(image.width, image.height) > LARGEST_SIDE) return undefined;
  const chunks = readChunks(bytes);
  if ('problem' in chunks) return undefined;
  const header = readPngHeader(chunks[0]);
  if ('problem' in header || header.interlaced || header.depth === 16) return undefined;
  const rows = unfilteredRows(chunks, header);
  const palette = chunks.find(chunk => chunk.type === 'PLTE')?.data;
  return {
    width: header.width,
    height: header.height,
    colourAt: (x, y) => colourAt(rows, header, palette, x, y),
  };
});

export function isSameColour(a: Colour, b: Colour): boolean {
  return isNear(a[0], b[0]) && isNear(a[1], b[1]) && isNear(a[2], b[2]);
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= TOLERANCE;
}

export function hexOf(colour: Colour): string {
  return `#${colour.map(channel => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** `#1b4f72` → its channels. */
export function colourOf(hex: unknown): Colour | undefined {
  if (typeof hex !== 'string' || !/^#[\da-f]{6}$/i.test(hex)) return undefined;
  const channelAt = (start: number) => Number.parseInt(hex.slice(start, start + 2), 16);
  return [channelAt(1), channelAt(3), channelAt(5)];
}

/** The pixels were inflated once before, when the image was found to be whole. */
function unfilteredRows(chunks: readonly Chunk[], header: PngHeader): Uint8Array {
  const packed = chunks.filter(chunk => chunk.type === 'IDAT').map(chunk => chunk.data);
  const stride = rowLength(header) + 1;
  const rows = inflateSync(Buffer.concat(packed), {maxOutputLength: stride * header.height});
  for (let start = 0; start < rows.length; start += stride)
    unfilterRow(rows, start, stride, header);
  return rows;
}

function colourAt(
  rows: Uint8Array,
  header: PngHeader,
  palette: Uint8Array | undefined,
  x: number,
  y: number,
): Colour {
  const {channels, depth, colourType} = header;
  const rowStart = y * (rowLength(header) + 1) + 1;
  const first = (rowStart * 8) / depth + x * channels;
  const sample = (channel: number) => sampleOf(rows, first + channel, depth);
  if (colourType === 3) {
    const entry = (channel: number) => palette?.[sample(0) * 3 + channel] ?? 0;
    return [entry(0), entry(1), entry(2)];
  }
  const level = (channel: number) => Math.round((sample(channel) * 255) / (2 ** depth - 1));
  return channels < 3 ? [level(0), level(0), level(0)] : [level(0), level(1), level(2)];
}
