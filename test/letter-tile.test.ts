import {readdir, readFile} from 'node:fs/promises';
import {expect, test} from '@jest/globals';
import sharp from 'sharp';
import {inspectPng} from '../src/core/png.js';
import {emitIcon} from '../src/targets/power-platform/assets/icon.js';
import {letterTile, tileNameFor} from '../src/targets/power-platform/assets/letter-tile.js';
import {digestOfPixels, pixelAt, reader, untouched} from './support/images.js';

const BRAND = '#da3b01';

const TITLES = [
  ['Contoso Invoicing', 'C'],
  ['contoso', 'C'],
  ['Éclair', 'E'],
  ['Ångström', 'A'],
  ['  (3D) Maps', '3'],
  ['365 Days', '3'],
  ['Æsir', 'other'],
  ['日本 API', 'other'],
  ['٣ Things', 'other'],
  ['!?', 'other'],
  ['', 'other'],
] as const;

test.each(TITLES)('the tile of %p is %s', (title, name) => {
  expect(tileNameFor(title)).toBe(name);
});

test('there is a tile for every name, and each is an opaque square of 230 pixels', async () => {
  const names = [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map(letter => `${letter}.png`);
  expect((await readdir('assets/tiles')).sort()).toEqual([...names, 'other.png']);
  for (const name of [...names, 'other.png']) {
    const facts = inspectPng(letterTile(await readFile(`assets/tiles/${name}`), BRAND));
    expect(facts).toEqual({width: 230, height: 230, opacity: 'opaque'});
  }
});

// Brand colour, colour of the letter, and a digest of the pixels of the tile "H".
const COLOURS = [
  ['#da3b01', [255, 255, 255], '38795d3bea589ca8'],
  ['#000000', [255, 255, 255], 'de4db9fd0aefcc33'],
  ['#0B5CAD', [255, 255, 255], '6b850d4311825922'],
  ['#ffd400', [27, 27, 27], 'cad6761465a5f46f'],
  ['#f4f4f4', [27, 27, 27], '5c54ad415c29281b'],
] as const;

test.each(COLOURS)('on %s the letter is %j', async (brand, letter, digest) => {
  const icon = await emitIcon(undefined, 'Héllo', brand, untouched());
  if ('problem' in icon) throw new Error(icon.problem);
  expect(await pixelAt(icon.bytes, 115, 115)).toEqual(letter);
  expect(`#${Buffer.from(await pixelAt(icon.bytes, 1, 1)).toString('hex')}`).toBe(
    brand.toLowerCase(),
  );
  expect(await digestOfPixels(icon.bytes)).toBe(digest);
});

test('the letter covers less than 60 % of width and height, where 70 % is allowed', async () => {
  for (const name of await readdir('assets/tiles')) {
    const {info} = await sharp(`assets/tiles/${name}`).trim().toBuffer({resolveWithObject: true});
    expect(Math.max(info.width, info.height)).toBeLessThan(0.6 * 230);
  }
});

test.each(['', 'red', '#fff', '#12345g'])('brand colour %p is refused', async brand => {
  const problem = `Unexpected brand colour \`${brand}\`, expected \`#\` and six hexadecimal digits`;
  expect(await emitIcon(undefined, 'Contoso', brand, reader)).toEqual({problem});
});
