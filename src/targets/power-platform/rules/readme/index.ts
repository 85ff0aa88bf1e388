import type {PowerPlatformRule} from '../nodes.js';
import {readmeKnownIssues} from './readme-known-issues.js';

export const readmeRules: readonly PowerPlatformRule[] = [readmeKnownIssues];
