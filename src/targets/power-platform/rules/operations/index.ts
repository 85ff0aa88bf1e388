import type {PowerPlatformRule} from '../nodes.js';
import {opKeys} from './op-keys.js';

export const operationsRules: readonly PowerPlatformRule[] = [opKeys];
