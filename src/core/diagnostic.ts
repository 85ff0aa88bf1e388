import type {Pointer} from './pointer.js';

export type Severity = 'error' | 'warning' | 'note';

/** Where something stands: `pointer` always resolves in `file`. */
export interface Location {
  readonly file: string;
  readonly pointer: Pointer;
}

/** A location with what a reader needs to find it. */
export interface Place extends Location {
  readonly line?: number;
  readonly column?: number;
}

/** One finding of one rule. `line` and `column` count from 1; `excerpt` is the line of source. */
export interface Diagnostic extends Location {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** The name in Microsoft's validator, spelt as published. */
  readonly code?: string;
  /** The 5000.x.y.z number of the certification policy. */
  readonly policy?: string;
  /** A page that states the rule. */
  readonly source?: string;
  readonly line?: number;
  readonly column?: number;
  readonly excerpt?: string;
  /** Where the version that it was compared with has what changed. */
  readonly before?: Place;
}

/** A finding in one text: where it was before stands at its end. */
export function wholeMessage({message, before}: Pick<Diagnostic, 'message' | 'before'>): string {
  if (!before) return message;
  const line = before.line === undefined ? '' : `:${before.line}`;
  return `${message} (before: ${before.file}${line})`;
}

/** A value, or undefined where the diagnostics say why there is none. */
export interface Result<T> {
  readonly value: T | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(diagnostic => diagnostic.severity === 'error');
}

/** A result without a value. */
export function failed(diagnostics: readonly Diagnostic[]): Result<never> {
  return {value: undefined, diagnostics};
}

/** A result with nothing to say. */
export function succeeded<T>(value: T, diagnostics: readonly Diagnostic[] = []): Result<T> {
  return {value, diagnostics};
}
