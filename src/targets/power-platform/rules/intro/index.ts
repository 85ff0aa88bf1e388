import type {PowerPlatformRule} from '../nodes.js';
import {introHeadings} from './intro-headings.js';
import {introLead} from './intro-lead.js';
import {introLinks} from './intro-links.js';
import {introNoH1} from './intro-no-h1.js';
import {introNoOperations} from './intro-no-operations.js';
import {introPresent} from './intro-present.js';

export const introRules: readonly PowerPlatformRule[] = [
  introHeadings,
  introLead,
  introLinks,
  introNoH1,
  introNoOperations,
  introPresent,
];
