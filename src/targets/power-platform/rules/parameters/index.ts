import type {PowerPlatformRule} from '../nodes.js';
import {paramSummaryRequired} from './param-summary-required.js';

export const parametersRules: readonly PowerPlatformRule[] = [paramSummaryRequired];
