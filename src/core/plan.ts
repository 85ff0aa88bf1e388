import type {Diagnostic} from './diagnostic.js';
import type {FileSet} from './file-set.js';

/** A program to run: arguments as an array, never through a shell. */
export interface Command {
  readonly file: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** Findings of one connector, for output that is grouped. */
export interface Group {
  readonly title: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** What a command wants done. Data: making a plan changes nothing. */
export interface Plan {
  readonly diagnostics: readonly Diagnostic[];
  /** Where the findings belong to several connectors: the same findings, by connector. */
  readonly groups?: readonly Group[];
  /** Help for the rules that may have findings here. */
  readonly rules?: readonly {
    readonly id: string;
    readonly summary: string;
    readonly why: string;
    readonly source: string;
  }[];
  readonly write?: {
    readonly directory: string;
    readonly files: FileSet;
    readonly mayReplace: boolean;
  };
  readonly run?: readonly Command[];
  /** The command's own result, for the JSON document. */
  readonly result?: Readonly<Record<string, unknown>>;
  /** The result as a person reads it on stdout. */
  readonly text?: string;
  /** What to do next, told on stderr after success. */
  readonly next?: readonly string[];
  /** The input could not be read at all, or the call was wrong: exit code 2 instead of 1. */
  readonly isUnusable?: boolean;
}
