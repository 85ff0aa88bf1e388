import {deflateSync} from 'node:zlib';
import {describe, expect, test} from '@jest/globals';
import {inspectPng} from '../src/core/png.js';
import {buildPng, deflateZeros, header, joinChunks} from './support/png-bytes.js';

const bytes = (...values: number[]) => Uint8Array.from(values);
const grey = {width: 1, height: 1, rows: bytes(0, 7)};
const good = buildPng(grey);
const end = ['IEND', bytes()] as const;
const pixels = (rows: Uint8Array) => ['IDAT', deflateSync(rows)] as const;

const OPACITIES = [
  ['grey', grey, 'opaque'],
  ['grey of 16 bits', {...grey, depth: 16, rows: bytes(0, 7, 7)}, 'opaque'],
  ['colour', {...grey, colourType: 2, rows: bytes(0, 1, 2, 3)}, 'opaque'],
  [
    'interlaced colour',
    {...grey, colourType: 2, interlaced: true, rows: bytes(0, 1, 2, 3)},
    'opaque',
  ],
  ['palette', {...grey, colourType: 3, PLTE: [1, 2, 3], rows: bytes(0, 0)}, 'opaque'],
  ['palette, clear entry used', clearPalette(0b0100_0000), 'transparent'],
  ['palette, clear entry not used', clearPalette(0b1100_0000), 'opaque'],
  ['key colour used', {...grey, tRNS: [0, 7]}, 'transparent'],
  ['key colour not used', {...grey, tRNS: [0, 8]}, 'opaque'],
  ['grey with full alpha', {...grey, colourType: 4, rows: bytes(0, 7, 255)}, 'opaque'],
  ['grey with alpha', {...grey, colourType: 4, rows: bytes(0, 7, 254)}, 'transparent'],
  ['16 bits, low byte of alpha', alpha16(255, 254), 'transparent'],
  ['16 bits, full alpha', alpha16(255, 255), 'opaque'],
  ['interlaced alpha', {...grey, colourType: 4, interlaced: true, rows: bytes(0, 7, 9)}, 'unknown'],
  ['alpha behind filter 1', twoByTwo(1, [200, 255, 0, 0], 1, [9, 255, 9, 0]), 'opaque'],
  ['alpha behind filter 2', twoByTwo(0, [200, 255, 3, 255], 2, [1, 0, 1, 255]), 'transparent'],
  ['alpha behind filter 3', twoByTwo(0, [8, 255, 8, 255], 3, [0, 128, 0, 0]), 'opaque'],
  ['alpha behind filter 4', twoByTwo(0, [8, 255, 8, 255], 4, [0, 0, 0, 1]), 'transparent'],
] as const;

test.each(OPACITIES)('opacity: %s', (_, parts, opacity) => {
  const {width, height} = parts;
  expect(inspectPng(buildPng(parts))).toEqual({width, height, opacity});
});

const ORDER = 'Unexpected order of PNG chunks, expected `IHDR`, `PLTE`, `tRNS`, `IDAT`, `IEND`';
const CUT = 'Unexpected end of the file, expected a whole PNG with an `IEND` chunk';
const PAIR = 'expected a pair that PNG defines';

const PROBLEMS: readonly (readonly [string, Uint8Array, string])[] = [
  ['empty', bytes(), 'Unexpected empty file, expected a PNG image'],
  [
    'text',
    Buffer.from('hello'),
    'Unexpected start of the file, expected the signature of a PNG image',
  ],
  ['signature alone', good.subarray(0, 8), CUT],
  ['cut in the pixels', good.subarray(0, 45), CUT],
  ['length of 4 GB', patch(good, 33, 255), CUT],
  [
    'more after the end',
    Buffer.concat([good, bytes(1, 2)]),
    'Unexpected 2 bytes after the last chunk, expected the end of the PNG',
  ],
  [
    'wrong checksum',
    patch(good, 29, 0),
    'Unexpected checksum of the PNG chunk `IHDR`, expected that of its data',
  ],
  [
    'chunk without a name',
    joinChunks([
      ['IHDR', header(grey)],
      ['12#4', bytes()],
    ]),
    'Unexpected bytes at offset 33, expected a PNG chunk',
  ],
  [
    'no header',
    joinChunks([pixels(grey.rows), end]),
    'Unexpected first PNG chunk, expected an `IHDR` of 13 bytes',
  ],
  ['no pixels', joinChunks([['IHDR', header(grey)], end]), ORDER],
  [
    'two headers',
    joinChunks([['IHDR', header(grey)], ['IHDR', header(grey)], pixels(grey.rows), end]),
    ORDER,
  ],
  [
    'split pixels',
    joinChunks([
      ['IHDR', header(grey)],
      pixels(grey.rows),
      ['tEXt', bytes()],
      pixels(grey.rows),
      end,
    ]),
    ORDER,
  ],
  [
    'critical chunk of nobody',
    joinChunks([['IHDR', header(grey)], ['ABCD', bytes()], pixels(grey.rows), end]),
    'Unexpected PNG chunk `ABCD`, expected one that PNG defines',
  ],
  [
    'no palette',
    buildPng({...grey, colourType: 3}),
    'Unexpected PNG without a palette, expected a `PLTE` chunk for colour type 3',
  ],
  [
    'half a colour',
    buildPng({...grey, colourType: 3, PLTE: [1, 2]}),
    'Unexpected PNG palette of 2 bytes, expected 1 to 256 colours of 3 bytes',
  ],
  [
    'colour of 4 bits',
    buildPng({...grey, colourType: 2, depth: 4}),
    `Unexpected PNG colour type 2 with 4 bits, ${PAIR}`,
  ],
  [
    'no colour type',
    buildPng({...grey, colourType: 5}),
    `Unexpected PNG colour type 5 with 8 bits, ${PAIR}`,
  ],
  [
    'no width',
    buildPng({...grey, width: 0}),
    'Unexpected image of 0 × 1 pixels, expected at least 1 × 1 and at most 4096 × 4096',
  ],
  [
    'too wide',
    buildPng({...grey, width: 4097}),
    'Unexpected image of 4097 × 1 pixels, expected at most 4096 × 4096',
  ],
  [
    'too few pixels',
    buildPng({...grey, width: 3}),
    'Unexpected 2 bytes of pixels in a PNG, expected 4',
  ],
  [
    'too many pixels',
    buildPng({...grey, rows: bytes(0, 7, 7)}),
    'Unexpected pixel data in a PNG, expected whole zlib data of at most 2 bytes',
  ],
  [
    'pixels not zlib',
    joinChunks([['IHDR', header(grey)], ['IDAT', bytes(1, 2, 3)], end]),
    'Unexpected pixel data in a PNG, expected whole zlib data of at most 2 bytes',
  ],
  [
    'filter 5',
    buildPng({...grey, rows: bytes(5, 7)}),
    'Unexpected filter byte 5 in a PNG, expected 0 to 4',
  ],
];

test.each(PROBLEMS)('problem: %s', (_, image, problem) => {
  expect(inspectPng(image)).toEqual({problem});
});

describe('bombs', () => {
  test('what inflates to far more than its size is not inflated', async () => {
    const zeros = await deflateZeros(200 * 1024 * 1024);
    const bomb = joinChunks([['IHDR', header(grey)], ['IDAT', zeros], end]);
    const before = process.memoryUsage().arrayBuffers;
    expect(inspectPng(bomb)).toHaveProperty('problem');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(10_000_000);
  });

  test('every prefix of a good image is a problem', () => {
    for (let length = 0; length < good.length; length++) {
      expect(inspectPng(good.subarray(0, length))).toHaveProperty('problem');
    }
  });
});

/** Two pixels of one bit each; entry 0 of the palette is clear, entry 1 is not. */
function clearPalette(pixels: number) {
  const PLTE = [0, 0, 0, 9, 9, 9];
  return {...grey, width: 2, depth: 1, colourType: 3, PLTE, tRNS: [0], rows: bytes(0, pixels)};
}

function alpha16(high: number, low: number) {
  return {...grey, depth: 16, colourType: 6, rows: bytes(0, 1, 1, 1, 1, 1, 1, high, low)};
}

/** Two rows of two pixels of grey and alpha, each row behind a filter. */
function twoByTwo(one: number, first: readonly number[], two: number, second: readonly number[]) {
  return {width: 2, height: 2, colourType: 4, rows: bytes(one, ...first, two, ...second)};
}

function patch(image: Uint8Array, at: number, value: number): Uint8Array {
  return image.map((byte, index) => (index === at ? value : byte));
}
