import type {PowerPlatformRule} from '../nodes.js';
import {infoTitleLength} from './info-title-length.js';

export const definitionRules: readonly PowerPlatformRule[] = [infoTitleLength];
