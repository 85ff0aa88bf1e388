import type {Faults} from './package-fault.js';
import {CONTENT_FAULTS} from './package-faults-content.js';
import {LAYOUT_FAULTS} from './package-faults-layout.js';
import {SOLUTION_FAULTS} from './package-faults-solutions.js';

/** What the bad examples of package rules do to a faultless package, by rule and name. */
export const FAULTS: Faults = {...LAYOUT_FAULTS, ...SOLUTION_FAULTS, ...CONTENT_FAULTS};
