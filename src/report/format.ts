import type {Diagnostic} from '../core/diagnostic.js';
import type {Group} from '../core/plan.js';

/** What a format may tell of a rule beyond a finding. */
export interface RuleHelp {
  readonly id: string;
  readonly summary: string;
  readonly why: string;
  readonly source: string;
}

export const FORMATS = ['text', 'json', 'sarif', 'github', 'junit'] as const;

export type Format = (typeof FORMATS)[number];

/** What a run has to tell: findings, what was or would be done, and the command's own result. */
export interface RunReport {
  readonly command: string;
  readonly ok: boolean;
  readonly diagnostics: readonly Diagnostic[];
  readonly groups: readonly Group[];
  /** Paths of the files that were written, or would be. */
  readonly files: readonly string[];
  readonly commands: readonly (readonly string[])[];
  readonly result: Readonly<Record<string, unknown>>;
  /** Help for the rules of the command, for formats that carry it. */
  readonly rules: readonly RuleHelp[];
  /** The result as a person reads it. */
  readonly text: string | undefined;
}

export interface Style {
  readonly isColored: boolean;
  readonly isQuiet: boolean;
}

/** A format is data → string; the string ends with a line end, or is empty. */
export type Formatter = (report: RunReport, style: Style) => string;

/** Findings about the run itself: of no connector. */
export function ungrouped({diagnostics, groups}: RunReport): Diagnostic[] {
  const grouped = new Set(groups.flatMap(group => group.diagnostics));
  return diagnostics.filter(diagnostic => !grouped.has(diagnostic));
}
