import type {PowerPlatformRule} from '../nodes.js';

export const folderRules: readonly PowerPlatformRule[] = [];
