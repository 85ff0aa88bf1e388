import type {Metadata, Sharp, SharpOptions} from 'sharp';
import type {Problem} from '../core/png-chunks.js';
import {checkImageSize, MAX_SIDE} from '../core/png-header.js';
import type {IconRequest} from './host.js';

const MAX_SVG_BYTES = 1_048_576;
const SVG_DENSITY = 72;

/**
 * Draws an image with sharp: fitted into the square, opaque on the background, upright, sRGB of 8 bits, without metadata.
 * Nothing but the bytes given is read: librsvg follows no link out of an SVG that came from memory.
 */
export async function drawImage(
  image: Uint8Array,
  request: IconRequest,
): Promise<Uint8Array | Problem> {
  // Compressed SVG may unpack to any size.
  if (image[0] === 0x1f && image[1] === 0x8b) {
    return {
      problem: 'Unexpected compressed data, expected an image such as PNG, JPEG, WebP or SVG',
    };
  }
  const {default: sharp} = await import('sharp');
  try {
    const facts = await sharp(image, {limitInputPixels: false}).metadata();
    const problem = checkFacts(facts, image);
    return problem ?? (await draw(sharp(image, inputOptions(facts, request)), request));
  } catch (error) {
    return {problem: explainError(error)};
  }
}

function checkFacts({width, height, format}: Metadata, image: Uint8Array): Problem | undefined {
  if (format === 'svg' && image.length > MAX_SVG_BYTES) {
    return {
      problem: `Unexpected SVG of ${image.length} bytes, expected at most ${MAX_SVG_BYTES}`,
    };
  }
  return checkImageSize(width, height);
}

/** An SVG is drawn at the size asked for, not drawn at its own and then scaled. */
function inputOptions({width, height, format}: Metadata, {size}: IconRequest): SharpOptions {
  const options: SharpOptions = {failOn: 'error', limitInputPixels: MAX_SIDE ** 2};
  if (format !== 'svg') return options;
  return {...options, density: Math.max(1, (SVG_DENSITY * size) / Math.max(width, height))};
}

async function draw(image: Sharp, {size, background}: IconRequest): Promise<Uint8Array> {
  const drawn = image
    .autoOrient()
    .resize(size, size, {fit: 'contain', background})
    .flatten({background})
    .toColourspace('srgb')
    .png({compressionLevel: 9, palette: false});
  return new Uint8Array(await drawn.toBuffer());
}

function explainError(error: unknown): string {
  const [reason = ''] = String(error instanceof Error ? error.message : error).split('\n');
  if (reason.includes('unsupported image format')) {
    return 'Unexpected content, expected an image such as PNG, JPEG, WebP or SVG';
  }
  return `Unexpected damage of the image (${reason.trim()}), expected one that can be read`;
}
