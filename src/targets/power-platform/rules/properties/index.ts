import type {PowerPlatformRule} from '../nodes.js';
import {propsIconColor} from './props-icon-color.js';

export const propertiesRules: readonly PowerPlatformRule[] = [propsIconColor];
