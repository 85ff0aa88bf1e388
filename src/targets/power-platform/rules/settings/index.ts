import type {PowerPlatformRule} from '../nodes.js';

export const settingsRules: readonly PowerPlatformRule[] = [];
