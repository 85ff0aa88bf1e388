import {expect} from '@jest/globals';
import type {Assets} from '../../src/core/assets.js';
import {resolvePointer} from '../../src/core/pointer.js';
import type {Overlay} from '../../src/targets/power-platform/changes/change.js';
import {compareAssets} from '../../src/targets/power-platform/changes/compare.js';
import {CHANGES} from '../../src/targets/power-platform/changes/index.js';
import type {ComparedFinding} from '../../src/targets/target.js';
import {connectorOf} from './example-connector.js';

/** What is found between two variants of the faultless connector; each place of it exists. */
export async function compared(before: Overlay, after: Overlay): Promise<ComparedFinding[]> {
  const [old, now] = [(await connectorOf(before)).assets, (await connectorOf(after)).assets];
  const found = compareAssets(old, now, CHANGES);
  for (const {diagnostic, before: place} of found) {
    expect(valueAt(now, diagnostic.file, diagnostic.pointer)).toBeDefined();
    expect(valueAt(old, place.file, place.pointer)).toBeDefined();
  }
  return found;
}

function valueAt({documents}: Assets, file: string, pointer: string): unknown {
  const asset = [...documents.values()].find(document => document.file === file);
  return resolvePointer(asset?.value, pointer);
}

export function asText({diagnostic: {file, pointer, message}}: ComparedFinding): string {
  return `${file === 'apiProperties.json' ? 'properties' : ''}#${pointer}: ${message}`;
}

/** Assets with another value of one document. */
export function withValue(assets: Assets, role: string, value: unknown): Assets {
  const asset = assets.documents.get(role);
  if (!asset) throw new Error(`There is no ${role}`);
  return {...assets, documents: new Map([...assets.documents, [role, {...asset, value}]])};
}
