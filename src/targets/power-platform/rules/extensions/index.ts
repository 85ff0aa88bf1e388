import type {PowerPlatformRule} from '../nodes.js';

export const extensionsRules: readonly PowerPlatformRule[] = [];
