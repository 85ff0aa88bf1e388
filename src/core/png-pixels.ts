import {type PngHeader, rowLength} from './png-header.js';

type Predictor = (left: number, up: number, upLeft: number) => number;

// By filter byte. https://www.w3.org/TR/png-3/#9Filter-types
const PREDICTORS: readonly Predictor[] = [
  () => 0,
  left => left,
  (_, up) => up,
  (left, up) => (left + up) >> 1,
  predictPaeth,
];

/** Whether a pixel is not fully opaque. `rows` as inflated, not interlaced; they are unfiltered in place. */
export function hasClearPixel(rows: Uint8Array, header: PngHeader, tRNS?: Uint8Array): boolean {
  const stride = rowLength(header) + 1;
  const isClear = clearTest(header, tRNS);
  for (let start = 0; start < rows.length; start += stride) {
    unfilterRow(rows, start, stride, header);
    if (rowHasClear(rows.subarray(start + 1, start + stride), header, isClear)) return true;
  }
  return false;
}

export function unfilterRow(
  rows: Uint8Array,
  start: number,
  stride: number,
  header: PngHeader,
): void {
  const predict = PREDICTORS[rows[start] ?? 0];
  if (predict === undefined || rows[start] === 0) return;
  const pixel = Math.max(1, (header.channels * header.depth) >> 3);
  const first = start + 1;
  for (let at = first; at < start + stride; at++) {
    const hasLeft = at - pixel >= first;
    const left = hasLeft ? (rows[at - pixel] ?? 0) : 0;
    const up = rows[at - stride] ?? 0;
    const upLeft = hasLeft ? (rows[at - stride - pixel] ?? 0) : 0;
    rows[at] = (rows[at] ?? 0) + predict(left, up, upLeft);
  }
}

function predictPaeth(left: number, up: number, upLeft: number): number {
  const [toLeft, toUp] = [Math.abs(up - upLeft), Math.abs(left - upLeft)];
  const toUpLeft = Math.abs(left + up - 2 * upLeft);
  if (toLeft <= toUp && toLeft <= toUpLeft) return left;
  return toUp <= toUpLeft ? up : upLeft;
}

type SampleAt = (channel: number) => number;

/** How a pixel of this kind says that it is clear: by alpha, by palette entry, or by being the key colour. */
function clearTest(header: PngHeader, tRNS?: Uint8Array): (sampleAt: SampleAt) => boolean {
  const {colourType, channels, depth} = header;
  if (colourType >= 4) return sampleAt => sampleAt(channels - 1) !== 2 ** depth - 1;
  if (colourType === 3) return sampleAt => (tRNS?.[sampleAt(0)] ?? 255) !== 255;
  const key = Array.from({length: channels}, (_, channel) => pair(tRNS, channel * 2));
  return sampleAt => key.every((value, channel) => sampleAt(channel) === value);
}

function rowHasClear(
  row: Uint8Array,
  {width, channels, depth}: PngHeader,
  isClear: (sampleAt: SampleAt) => boolean,
): boolean {
  for (let x = 0; x < width; x++) {
    if (isClear(channel => sampleOf(row, x * channels + channel, depth))) return true;
  }
  return false;
}

export function sampleOf(row: Uint8Array, index: number, depth: number): number {
  if (depth === 8) return row[index] ?? 0;
  if (depth === 16) return pair(row, index * 2);
  const bit = index * depth;
  return ((row[bit >> 3] ?? 0) >> (8 - depth - (bit & 7))) & (2 ** depth - 1);
}

function pair(bytes: Uint8Array | undefined, at: number): number {
  return (bytes?.[at] ?? 0) * 256 + (bytes?.[at + 1] ?? 0);
}
