// Draws the letter tiles: our own glyphs as strokes, so that no font of any machine has a say.
// Run by hand after a change of a glyph; the tiles in assets/tiles are committed.
import {mkdir, writeFile} from 'node:fs/promises';
import {crc32, deflateSync} from 'node:zlib';
import sharp from 'sharp';

const SIZE = 230;
const SCALE = 0.96;
const STROKE = 17;
const STEPS = 16;
const FOLDER = new URL('../assets/tiles/', import.meta.url);

// Name → [width, path, shift to the right for the eye]. Heights run from 0 (top) to 100 (baseline).
const GLYPHS = {
  A: [84, 'M0 100 L42 0 L84 100 M14.3 66 H69.7'],
  B: [67, 'M0 48 H37 A24 24 0 0 0 37 0 H0 V100 H41 A26 26 0 0 0 41 48'],
  C: [87, 'M87 14 A51 51 0 1 0 87 86'],
  D: [84, 'M0 0 V100 H34 A50 50 0 0 0 34 0 Z'],
  E: [62, 'M62 0 H0 V100 H62 M0 49 H54', 2],
  F: [60, 'M60 0 H0 V100 M0 50 H52', 3],
  G: [102, 'M87 14 A51 51 0 1 0 102 52 H60'],
  H: [76, 'M0 0 V100 M76 0 V100 M0 50 H76'],
  I: [40, 'M0 0 H40 M20 0 V100 M0 100 H40'],
  J: [54, 'M54 0 V73 A27 27 0 0 1 0 73', -4],
  K: [70, 'M0 0 V100 M66 0 L0 62 M24 39.5 L70 100', 2],
  L: [58, 'M0 0 V100 H58', 3],
  M: [92, 'M0 100 V0 L46 64 L92 0 V100'],
  N: [76, 'M0 100 V0 L76 100 V0'],
  O: [102, 'M0 50 A51 51 0 1 1 102 50 A51 51 0 1 1 0 50 Z'],
  P: [67, 'M0 100 V0 H38 A29 29 0 0 1 38 58 H0', 3],
  Q: [102, 'M0 50 A51 51 0 1 1 102 50 A51 51 0 1 1 0 50 Z M66 66 L101 101'],
  R: [69, 'M0 100 V0 H38 A28 28 0 0 1 38 56 H0 M36 56 L69 100', 1],
  S: [
    68,
    'M60 12 C54 4 45 -1 34 -1 C16 -1 4 9 4 24 C4 41 18 45 34 49 C52 53 67 58 67 76 C67 92 53 101 35 101 C20 101 8 95 1 85',
  ],
  T: [78, 'M0 0 H78 M39 0 V100'],
  U: [74, 'M0 0 V63 A37 37 0 0 0 74 63 V0'],
  V: [84, 'M0 0 L42 100 L84 0'],
  W: [116, 'M0 0 L29 100 L58 14 L87 100 L116 0'],
  X: [76, 'M0 0 L76 100 M76 0 L0 100'],
  Y: [80, 'M0 0 L40 52 L80 0 M40 52 V100'],
  Z: [72, 'M2 0 H70 L0 100 H72'],
  0: [68, 'M0 34 A34 34 0 0 1 68 34 V66 A34 34 0 0 1 0 66 Z'],
  1: [52, 'M2 21 L28 0 V100 M4 100 H52'],
  2: [66, 'M2.9 20.4 A31 31 0 1 1 52.3 54.4 L0 100 H66'],
  3: [66, 'M8 13 A27 24 0 1 1 33 48 H24 M33 48 A33 26 0 1 1 4 87'],
  4: [72, 'M52 100 V0 L0 70 H72'],
  5: [65, 'M60 0 H13 L10.4 45.4 A32 32 0 1 1 5.3 84'],
  6: [66, 'M37.1 0 L5.3 49 M0 67 A33 33 0 1 1 66 67 A33 33 0 1 1 0 67 Z'],
  7: [66, 'M0 0 H66 L22 100'],
  8: [
    66,
    'M6 24 A27 24 0 1 1 60 24 A27 24 0 1 1 6 24 Z M0 74 A33 26 0 1 1 66 74 A33 26 0 1 1 0 74 Z',
  ],
  9: [66, 'M28.9 100 L60.7 51 M66 33 A33 33 0 1 1 0 33 A33 33 0 1 1 66 33 Z'],
  other: [96, 'M25 -2 V28 M71 -2 V28 M2 28 H94 M13 28 V42 A35 35 0 0 0 83 42 V28 M48 77 V102'],
};

await mkdir(FOLDER, {recursive: true});
for (const [name, glyph] of Object.entries(GLYPHS)) {
  await writeFile(new URL(`${name}.png`, FOLDER), encodePng(await renderCoverage(glyph)));
}

/** One byte a pixel: how much of it the glyph covers, 0 to 15. */
async function renderCoverage([width, path, shift = 0]) {
  const left = (SIZE - width * SCALE) / 2 + shift;
  const top = (SIZE - 100 * SCALE) / 2;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE}" height="${SIZE}">
    <path transform="translate(${left} ${top}) scale(${SCALE})" d="${path}" fill="none" stroke="#fff"
      stroke-width="${STROKE / SCALE}" stroke-linecap="round" stroke-linejoin="round"/></svg>`;
  const drawn = sharp(Buffer.from(svg)).flatten({background: '#000'}).extractChannel(0).raw();
  return (await drawn.toBuffer()).map(value => Math.round((value * (STEPS - 1)) / 255));
}

/** A PNG of four bits a pixel whose palette index is the coverage. */
function encodePng(coverage) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(SIZE, 0);
  header.writeUInt32BE(SIZE, 4);
  header.set([4, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', buildGreyRamp()),
    chunk('IDAT', deflateSync(packRows(coverage), {level: 9})),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

/** Black to white; the palette of a brand colour takes its place when a tile is used. */
function buildGreyRamp() {
  return Buffer.from(Array.from({length: STEPS}, (_, step) => Array(3).fill(step * 17)).flat());
}

/** Rows of filter byte 0 and two pixels a byte. */
function packRows(coverage) {
  const stride = 1 + SIZE / 2;
  const rows = Buffer.alloc(stride * SIZE);
  coverage.forEach((step, index) => {
    const [x, y] = [index % SIZE, Math.floor(index / SIZE)];
    rows[y * stride + 1 + (x >> 1)] |= x % 2 === 0 ? step << 4 : step;
  });
  return rows;
}
