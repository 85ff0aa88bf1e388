import {crc32} from 'node:zlib';
import {readChunks} from '../../../core/png-chunks.js';

type Colour = readonly [red: number, green: number, blue: number];

const WHITE: Colour = [255, 255, 255];
const NEAR_BLACK: Colour = [27, 27, 27];
// What WCAG 2.2 asks of large letters and graphics (1.4.3, 1.4.11).
const MIN_CONTRAST = 3;

/**
 * A grey tile of ours → the same tile in a brand colour (`#rrggbb`): only its palette is replaced.
 * Its palette index is how much of a pixel the letter covers, so no image library is needed.
 */
export function letterTile(tile: Uint8Array, brandColour: string): Uint8Array {
  const chunks = readChunks(tile);
  const palette = 'problem' in chunks ? undefined : chunks.find(({type}) => type === 'PLTE');
  if (palette === undefined) throw new Error('Unexpected tile without a palette');
  const {start, data} = palette;
  const end = start + data.length;
  const painted = Uint8Array.from(tile);
  painted.set(buildRamp(parseColour(brandColour), data.length / 3), start);
  new DataView(painted.buffer).setUint32(end, crc32(painted.subarray(start - 4, end)));
  return painted;
}

/** The tile for a title: its first letter or digit, accents dropped; `other` where that is not A to Z or 0 to 9. */
export function tileNameFor(title: string): string {
  const first = title.normalize('NFD').match(/[\p{L}\p{N}]/u)?.[0] ?? '';
  return /^[A-Za-z0-9]$/.test(first) ? first.toUpperCase() : 'other';
}

function parseColour(text: string): Colour {
  const value = Number.parseInt(text.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

/** From the background to the letter in equal steps. */
function buildRamp(background: Colour, steps: number): readonly number[] {
  const letter = readableOn(background);
  return Array.from({length: steps}, (_, step) =>
    background.map((from, channel) => {
      const to = letter[channel] ?? from;
      return Math.round(from + ((to - from) * step) / (steps - 1));
    }),
  ).flat();
}

function readableOn(background: Colour): Colour {
  return 1.05 / (luminance(background) + 0.05) >= MIN_CONTRAST ? WHITE : NEAR_BLACK;
}

/** Relative luminance, 0 to 1. https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance([red, green, blue]: Colour): number {
  return 0.2126 * linearize(red) + 0.7152 * linearize(green) + 0.0722 * linearize(blue);
}

function linearize(value: number): number {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
