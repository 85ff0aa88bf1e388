import type {PowerPlatformRule} from '../nodes.js';

export const iconRules: readonly PowerPlatformRule[] = [];
