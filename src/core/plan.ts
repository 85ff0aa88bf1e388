import type {Diagnostic} from './diagnostic.js';
import type {FileSet} from './file-set.js';

/** A file that a command needs for as long as it runs, in a private folder. */
export interface TemporaryFile {
  /** The argument that stands for its path, also wherever the command is printed. */
  readonly placeholder: string;
  readonly name: string;
  readonly content: string;
}

/** A program to run: arguments as an array, never through a shell. */
export interface Command {
  readonly file: string;
  /** The word that a person types for it, where that is not the file. */
  readonly shownAs?: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** What it is for, told before it runs. */
  readonly about?: string;
  /** Never printed: neither with the command nor in what the program says. */
  readonly secrets?: readonly string[];
  readonly timeoutSeconds?: number;
  readonly temporaryFiles?: readonly TemporaryFile[];
  /** The argument that stands for a private folder into which the program writes. */
  readonly outputFolder?: string;
  /** Whether a person sees what the program says while it runs; otherwise unless they asked for quiet. */
  readonly shows?: 'always' | 'never';
}

/** How a command ended, and what it said, without secrets. */
export interface Outcome {
  readonly command: Command;
  /** Undefined where a signal ended it. */
  readonly exitCode: number | undefined;
  readonly signal?: string;
  readonly timedOut: boolean;
  readonly stdout: string;
  readonly stderr: string;
  /** What it wrote into its output folder. */
  readonly files: FileSet;
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
  };
  readonly run?: readonly Command[];
  /** What is to be done after the commands of `run`, by how the last of them ended: it also judges that. Not `then`: a plan is no promise. */
  readonly andThen?: (last: Outcome) => Plan;
  /** Commands that `andThen` will ask for if all goes well, for a dry run. */
  readonly foreseen?: readonly Command[];
  /** The command's own result, for the JSON document. */
  readonly result?: Readonly<Record<string, unknown>>;
  /** The result as a person reads it on stdout. */
  readonly text?: string;
  /** What to do next, told on stderr after success. */
  readonly next?: readonly string[];
  /** The input could not be read at all, or the call was wrong: exit code 2 instead of 1. */
  readonly isUnusable?: boolean;
}
