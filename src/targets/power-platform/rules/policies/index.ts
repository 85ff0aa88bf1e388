import type {PowerPlatformRule} from '../nodes.js';

export const policiesRules: readonly PowerPlatformRule[] = [];
