import type {PowerPlatformRule} from '../nodes.js';

export const schemasRules: readonly PowerPlatformRule[] = [];
