import {expect, test} from '@jest/globals';
import sharp from 'sharp';
import {inspectPng} from '../src/core/png.js';
import {renderIcon} from '../src/host/render-icon.js';
import {emitIcon} from '../src/targets/power-platform/assets/icon.js';
import {
  bomb,
  bytesOf,
  cut,
  distance,
  entityBomb,
  nestedMasks,
  pixelAt,
  reader,
  rectangle,
  square,
  svg,
  untouched,
  withMargin,
  withText,
} from './support/images.js';

const BRAND = '#da3b01';
const REQUEST = {size: 230, background: BRAND};

const CONFORMING: readonly (readonly [string, Promise<Buffer>])[] = [
  ['230 × 230', square(230).png().toBuffer()],
  ['100 × 100', square(100).png().toBuffer()],
  ['full alpha channel', square(120).ensureAlpha().png().toBuffer()],
  ['palette', square(150).png({palette: true}).toBuffer()],
  ['16 bits', square(150).toColourspace('rgb16').png().toBuffer()],
  ['interlaced', square(150).png({progressive: true}).toBuffer()],
];

test.each(CONFORMING)('a conforming PNG is kept byte for byte: %s', async (_, made) => {
  const image = await made;
  expect(await emitIcon(image, 'Contoso', BRAND, untouched())).toEqual({bytes: image});
});

const RED = [255, 0, 0];
const CMYK_RED = [232, 0, 0];
const GREY = [127, 127, 127];
const BACKGROUND = [218, 59, 1];

// What is drawn, and the colours expected in the middle and in the top left corner.
const DRAWN: readonly (readonly [
  string,
  Promise<Uint8Array>,
  readonly number[],
  readonly number[],
])[] = [
  ['PNG too large', square(300).png().toBuffer(), RED, RED],
  ['PNG too small', square(99).png().toBuffer(), RED, RED],
  ['PNG not square', rectangle(200, 100).png().toBuffer(), RED, BACKGROUND],
  ['PNG with a clear margin', withMargin().png().toBuffer(), RED, BACKGROUND],
  [
    'PNG palette with a clear margin',
    withMargin().png({palette: true}).toBuffer(),
    RED,
    BACKGROUND,
  ],
  ['PNG of 16 bits', square(300).toColourspace('rgb16').png().toBuffer(), RED, RED],
  ['PNG grey', square(300).toColourspace('b-w').png().toBuffer(), GREY, GREY],
  ['PNG of 1 MB', withText(1_048_576), RED, RED],
  ['JPEG', square(400).jpeg().toBuffer(), RED, RED],
  ['JPEG in CMYK', square(400).toColourspace('cmyk').jpeg().toBuffer(), CMYK_RED, CMYK_RED],
  ['WebP with a clear margin', withMargin().webp({lossless: true}).toBuffer(), RED, BACKGROUND],
  ['GIF', square(64).gif().toBuffer(), RED, RED],
  [
    'SVG',
    svg('viewBox="0 0 24 24"', '<circle cx="12" cy="12" r="10" fill="red"/>'),
    RED,
    BACKGROUND,
  ],
  [
    'SVG with a byte order mark',
    svg('width="9" height="9"', '<rect width="9" height="9" fill="red"/>', '\ufeff'),
    RED,
    RED,
  ],
  [
    'SVG with a link to a file',
    svg(
      'width="9" height="9"',
      `<image width="9" height="9" href="file://${process.cwd()}/assets/tiles/A.png"/>`,
    ),
    BACKGROUND,
    BACKGROUND,
  ],
];

test.each(DRAWN)('drawn: %s', async (_, made, middle, corner) => {
  const icon = await emitIcon(await made, 'Contoso', BRAND, reader);
  if ('problem' in icon) throw new Error(icon.problem);
  expect(inspectPng(icon.bytes)).toEqual({width: 230, height: 230, opacity: 'opaque'});
  const {channels, depth, exif, icc} = await sharp(icon.bytes).metadata();
  expect({channels, depth, exif, icc}).toEqual({channels: 3, depth: 'uchar'});
  expect(distance(await pixelAt(icon.bytes, 115, 115), middle)).toBeLessThan(8);
  expect(distance(await pixelAt(icon.bytes, 1, 1), corner)).toBeLessThan(8);
});

test('a photograph is turned upright as its EXIF data say', async () => {
  const lying = rectangle(200, 100).jpeg().withMetadata({orientation: 6}).toBuffer();
  const icon = await renderIcon(await lying, REQUEST);
  if ('problem' in icon) throw new Error(icon.problem);
  expect(distance(await pixelAt(icon, 115, 5), RED)).toBeLessThan(8);
  expect(distance(await pixelAt(icon, 5, 115), BACKGROUND)).toBeLessThan(8);
});

test('the same image gives the same bytes', async () => {
  const image = await withMargin().webp().toBuffer();
  expect(await renderIcon(image, REQUEST)).toEqual(await renderIcon(image, REQUEST));
});

const NO_IMAGE = 'Unexpected content, expected an image such as PNG, JPEG, WebP or SVG';
const TOO_LARGE = 'Unexpected image of 30000 × 30000 pixels, expected at most 4096 × 4096';
const DAMAGE = /^Unexpected damage of the image \(.+\), expected one that can be read$/;
const LONG_SVG = `<!--${'-'.repeat(1_048_576).replaceAll('--', '- ')}-->`;

const REFUSED: readonly (readonly [string, Promise<Uint8Array>, string | RegExp])[] = [
  ['empty', bytesOf(''), 'Unexpected empty file, expected an image'],
  ['text', bytesOf('not an image'), NO_IMAGE],
  ['NUL bytes', bytesOf('\0'.repeat(5000)), NO_IMAGE],
  ['JPEG cut short', cut(square(400).jpeg().toBuffer()), DAMAGE],
  ['WebP cut short', cut(square(400).webp().toBuffer()), DAMAGE],
  ['PNG cut short', cut(square(400).png().toBuffer()), DAMAGE],
  ['SVG cut short', cut(svg('viewBox="0 0 9 9"', '<rect width="9" height="9"/>')), DAMAGE],
  ['PNG bomb', bomb(), TOO_LARGE],
  ['SVG of huge size', svg('width="30000" height="30000"', ''), TOO_LARGE],
  [
    'SVG of over 1 MB',
    svg('width="9" height="9"', LONG_SVG),
    /^Unexpected SVG of 10486\d\d bytes, expected at most 1048576$/,
  ],
  ['SVG entity bomb', bytesOf(entityBomb()), DAMAGE],
  [
    'compressed SVG',
    bytesOf('\x1f\x8b'),
    'Unexpected compressed data, expected an image such as PNG, JPEG, WebP or SVG',
  ],
  [
    'over 20 MB',
    bytesOf('x'.repeat(20_971_521)),
    'Unexpected image of 20971521 bytes, expected at most 20971520',
  ],
];

test.each(REFUSED)('refused: %s', async (_, made, problem) => {
  const icon = await emitIcon(await made, 'Contoso', BRAND, reader);
  expect(icon).toEqual({
    problem: typeof problem === 'string' ? problem : expect.stringMatching(problem),
  });
});

test('an SVG that never ends is stopped', async () => {
  const problem = 'Unexpected image that takes more than 2 seconds to draw, expected a simpler one';
  expect(await renderIcon(nestedMasks(), REQUEST, 2000)).toEqual({problem});
});
