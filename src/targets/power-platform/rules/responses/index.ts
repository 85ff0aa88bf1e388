import type {PowerPlatformRule} from '../nodes.js';

export const responsesRules: readonly PowerPlatformRule[] = [];
