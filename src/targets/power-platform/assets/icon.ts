import {quote} from '../../../core/json/value.js';
import {inspectPng} from '../../../core/png.js';
import type {Problem} from '../../../core/png-chunks.js';
import type {Reader} from '../../../host/host.js';
import {letterTile, tileNameFor} from './letter-tile.js';

const MIN_SIDE = 100;
const MAX_SIDE = 230;
const MAX_BYTES = 1_048_576;

/**
 * The image that the author gave (or none), title and brand colour (`#rrggbb`) → the bytes of `icon.png`.
 * A PNG that certification accepts stays as it is (policy 5000.2.1.2 to .5), any other image is
 * redrawn on the brand colour, and where there is none the first letter of the title stands for it.
 */
export async function emitIcon(
  image: Uint8Array | undefined,
  title: string,
  brandColour: string,
  reader: Pick<Reader, 'renderIcon' | 'readOwnFile'>,
): Promise<{readonly bytes: Uint8Array} | Problem> {
  if (image !== undefined && conforms(image)) return {bytes: image};
  if (!/^#[0-9a-f]{6}$/i.test(brandColour)) {
    const found = `Unexpected brand colour ${quote(brandColour)}`;
    return {problem: `${found}, expected \`#\` and six hexadecimal digits`};
  }
  if (image === undefined) return {bytes: await readTile(title, brandColour, reader)};
  const drawn = await reader.renderIcon(image, {size: MAX_SIDE, background: brandColour});
  return 'problem' in drawn ? drawn : {bytes: drawn};
}

function conforms(image: Uint8Array): boolean {
  if (image.length >= MAX_BYTES) return false;
  const facts = inspectPng(image);
  if ('problem' in facts || facts.width !== facts.height) return false;
  return facts.opacity === 'opaque' && facts.width >= MIN_SIDE && facts.width <= MAX_SIDE;
}

async function readTile(
  title: string,
  brandColour: string,
  reader: Pick<Reader, 'readOwnFile'>,
): Promise<Uint8Array> {
  const tile = await reader.readOwnFile(`assets/tiles/${tileNameFor(title)}.png`);
  return letterTile(tile, brandColour);
}
