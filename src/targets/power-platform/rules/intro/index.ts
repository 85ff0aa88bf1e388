import type {PowerPlatformRule} from '../nodes.js';

export const introRules: readonly PowerPlatformRule[] = [];
