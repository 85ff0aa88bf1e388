import type {PowerPlatformRule} from '../nodes.js';

export const triggersRules: readonly PowerPlatformRule[] = [];
