import type {PowerPlatformRule} from '../nodes.js';

export const scriptRules: readonly PowerPlatformRule[] = [];
