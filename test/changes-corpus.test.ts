import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from '@jest/globals';
import type {Assets} from '../src/core/assets.js';
import {compareAssets} from '../src/targets/power-platform/changes/compare.js';
import {CHANGES} from '../src/targets/power-platform/changes/index.js';
import {powerPlatform} from '../src/targets/power-platform/index.js';
import {asText} from './support/changes.js';

const CORPUS = '../shared/corpus';

const corpus = existsSync(CORPUS)
  ? (readdirSync(CORPUS, {recursive: true}) as string[]).filter(name => name.endsWith('.json'))
  : [];

(corpus.length > 0 ? test : test.skip)(
  'real connectors compared with themselves have no findings (needs the corpus beside the repository)',
  async () => {
    const folders = [...new Set(corpus.map(name => join(CORPUS, name, '..')))];
    let count = 0;
    for (const folder of folders) {
      const [one, other] = [await read(folder), await read(folder)];
      if (!one || !other) continue;
      count += 1;
      expect({folder, found: compareAssets(one, other, CHANGES).map(asText)}).toEqual({
        folder,
        found: [],
      });
      expect({folder, ...powerPlatform.summarizeChanges(one, other)}).toEqual({
        folder,
        added: [],
        changed: [],
        removed: [],
        update: 'none',
        majorParts: [],
      });
    }
    expect(count).toBeGreaterThan(100);
  },
  300_000,
);

async function read(folder: string): Promise<Assets | undefined> {
  const entries = readdirSync(folder).map(name => ({name, kind: 'file'}) as const);
  const reader = {readFile: async (path: string) => new Uint8Array(readFileSync(path))};
  return (await powerPlatform.readFolder(folder, entries, reader))?.assets;
}
