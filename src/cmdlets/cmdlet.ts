import type {Plan} from '../core/plan.js';
import type {Reader} from '../host/host.js';

/** A flag of a command. `flag` is in commander's form: `--config-file <file>`, `--force`. */
export interface CmdletOption {
  readonly flag: string;
  readonly summary: string;
  readonly isRequired?: boolean;
  readonly isRepeatable?: boolean;
  readonly choices?: readonly string[];
  readonly kind?: 'number';
  /** Another flag, by its name in camel case, that says the same or the contrary. */
  readonly excludes?: string;
}

/** A word behind the command that is no flag: `path...` for one or more. */
export interface CmdletArgument {
  readonly name: string;
  readonly summary: string;
}

/** What the user gave: flags by their name in camel case, and the words that are no flags. */
export interface CmdletInput {
  readonly options: Readonly<Record<string, unknown>>;
  readonly words: readonly string[];
  /** Ours, for programs that ask who calls them. */
  readonly version: string;
}

/** A command. Declares everything about itself once, and plans without changing anything. */
export interface Cmdlet {
  readonly name: string;
  readonly summary: string;
  readonly arguments?: readonly CmdletArgument[];
  readonly options: readonly CmdletOption[];
  /** It is there to write files: where errors forbid that, the user is told that there are none. */
  readonly isWriter?: boolean;
  /** Calls as a user would type them. */
  readonly examples: readonly string[];
  readonly plan: (input: CmdletInput, reader: Reader) => Promise<Plan>;
}
