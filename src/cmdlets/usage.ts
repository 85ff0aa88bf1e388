import type {Diagnostic} from '../core/diagnostic.js';

/** A call that is wrong in itself: exit code 2. */
export function usageProblem(message: string): Diagnostic {
  return {rule: 'usage', severity: 'error', file: '', pointer: '', message};
}

/** Whether it is the call that must change, not a file. */
export function isUsage(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({rule}) => rule === 'usage' || rule === 'path');
}
