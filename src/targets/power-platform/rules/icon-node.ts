import {inspectPng} from '../../../core/png.js';
import type {IconNode} from './nodes.js';

/** The icon as rules see it. */
export function iconNode(bytes: Uint8Array): IconNode {
  return {pointer: '', bytes, image: inspectPng(bytes)};
}
