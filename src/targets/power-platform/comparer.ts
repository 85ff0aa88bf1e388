import type {Comparer} from '../target.js';
import {holdsEmitted, readDocument, readFolder} from './assets/read-assets.js';
import {compareAssets} from './changes/compare.js';
import {CHANGES} from './changes/index.js';
import {summarizeChanges} from './changes/summary.js';
import {describeUpdate} from './changes/update-kind.js';

/** What compares versions. A config is emitted only where one is given. */
export const powerPlatformComparer: Comparer = {
  holdsEmitted,
  readFolder,
  readDocument,
  emit: async (...given) => (await import('./assets/emit.js')).emit(...given),
  compare: (before, after) => compareAssets(before, after, CHANGES),
  summarizeChanges,
  describeUpdate,
  changes: CHANGES,
};
