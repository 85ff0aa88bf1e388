import type {Diagnostic} from './diagnostic.js';

/** A call that is wrong in itself: exit code 2. */
export function usageProblem(message: string): Diagnostic {
  return {rule: 'usage', severity: 'error', file: '', pointer: '', message};
}

/** A path of a call that leads to nothing of use: exit code 2. */
export function pathProblem(file: string, message: string): Diagnostic {
  return {rule: 'path', severity: 'error', file, pointer: '', message};
}

/** Whether it is the call that must change, not a file. */
export function isUsage(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({rule}) => rule === 'usage' || rule === 'path');
}
