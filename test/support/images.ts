import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import sharp from 'sharp';
import {renderIcon} from '../../src/host/render-icon.js';
import {deflateZeros, header, joinChunks} from './png-bytes.js';

/** What of a host draws icons. */
export const reader = {renderIcon, readOwnFile: (path: string) => readFile(path)};

/** A reader whose image library must not be called. */
export function untouched() {
  const renderIcon = () => Promise.reject(new Error('Unexpected call of renderIcon'));
  return {...reader, renderIcon};
}

export function rectangle(width: number, height: number) {
  return sharp({create: {width, height, channels: 3, background: 'red'}});
}

export function square(side: number) {
  return rectangle(side, side);
}

export function withMargin() {
  const background = {r: 0, g: 0, b: 0, alpha: 0};
  return square(160).extend({top: 35, bottom: 35, left: 35, right: 35, background});
}

/** A conforming PNG with so much text in it that it is too long. */
export async function withText(length: number): Promise<Buffer> {
  const image = await square(230).png().toBuffer();
  const text = joinChunks([['tEXt', Buffer.alloc(length, 'a\0a')]]).subarray(8);
  return Buffer.concat([image.subarray(0, 33), text, image.subarray(33)]);
}

export async function bytesOf(text: string): Promise<Buffer> {
  return Buffer.from(text, 'latin1');
}

export async function svg(size: string, content: string, before = ''): Promise<Buffer> {
  return Buffer.from(`${before}<svg xmlns="http://www.w3.org/2000/svg" ${size}>${content}</svg>`);
}

export async function cut(image: Promise<Buffer>): Promise<Buffer> {
  const whole = await image;
  return whole.subarray(0, whole.length * 0.7);
}

/** 900 million pixels of one bit in about 110 KB. */
export async function bomb(): Promise<Buffer> {
  const side = 30_000;
  const rows = await deflateZeros(side * (side / 8 + 1));
  const facts = header({width: side, height: side, depth: 1});
  return joinChunks([
    ['IHDR', facts],
    ['IDAT', rows],
    ['IEND', Buffer.alloc(0)],
  ]);
}

export function entityBomb(): string {
  const entities = [...'bcdefghij'].map(
    (name, index) => `<!ENTITY ${name} "${`&${'abcdefghij'[index]};`.repeat(10)}">`,
  );
  const types = `<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa">${entities.join('')}]>`;
  return `${types}<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text>&j;</text></svg>`;
}

/** Twelve masks, each of which is drawn ten times by the next. */
export function nestedMasks(): Buffer {
  const masks = Array.from({length: 12}, (_, depth) => {
    const shape = `<rect width="99" height="99" fill="#fff" mask="url(#m${depth - 1})"/>`;
    return `<mask id="m${depth}">${shape.repeat(10)}</mask>`;
  });
  const content = `${masks.join('')}<rect width="99" height="99" mask="url(#m11)"/>`;
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="99" height="99">${content}</svg>`,
  );
}

export async function pixelAt(
  image: Uint8Array,
  left: number,
  top: number,
): Promise<readonly number[]> {
  const pixel = sharp(image).extract({left, top, width: 1, height: 1});
  return [...(await pixel.removeAlpha().toColourspace('srgb').raw().toBuffer())];
}

export function distance(one: readonly number[], two: readonly number[]): number {
  return Math.max(...one.map((value, channel) => Math.abs(value - (two[channel] ?? 0))));
}

export async function digestOfPixels(image: Uint8Array): Promise<string> {
  const pixels = await sharp(image).toColourspace('srgb').raw().toBuffer();
  return createHash('sha256').update(pixels).digest('hex').slice(0, 16);
}
