import type {PowerPlatformRule} from '../nodes.js';

export const securityRules: readonly PowerPlatformRule[] = [];
