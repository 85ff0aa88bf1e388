import type {Diagnostic} from '../../../core/diagnostic.js';
import {defSizeDataverse} from './definition/def-size-dataverse.js';

/** What is advice for a connector by itself, and refused where it comes in a solution. */
const REFUSED_IN_SOLUTIONS: ReadonlySet<string> = new Set([defSizeDataverse.id]);

/** Findings as they weigh for a connector that is in a solution, or goes into one. */
export function asForSolution(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.map(found =>
    REFUSED_IN_SOLUTIONS.has(found.rule) ? {...found, severity: 'error'} : found,
  );
}
