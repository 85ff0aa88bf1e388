import type {Severity} from '../core/diagnostic.js';
import type {JsonObject} from '../core/json/value.js';
import type {Pointer} from '../core/pointer.js';

/** Which checks apply and how strictly. */
export type Ruleset = 'custom' | 'verified' | 'independent';

export const RULESETS: readonly Ruleset[] = ['custom', 'verified', 'independent'];

/** The same in every ruleset, or one for each; `off` where a rule does not apply. */
export type SeverityByRuleset = Severity | Readonly<Record<Ruleset, Severity | 'off'>>;

/**
 * Where a finding stands: keys below the node (a missing one means the nearest thing above it),
 * or another place altogether.
 */
export type Where =
  | string
  | readonly (string | number)[]
  | {
      readonly pointer: Pointer;
      readonly document?: string;
      readonly line?: number;
      readonly column?: number;
    };

/** Which of a rule's codes a finding has, where it has several. */
export interface Details {
  readonly code?: string;
  readonly policy?: string;
  /** Only where one finding of a rule really is less or more than the others. */
  readonly severity?: Severity;
}

export type Report = (message: string, where?: Where, details?: Details) => void;

/** For each kind of node that a rule wants to see, what it does with one. */
export type Visitor<Events> = {
  readonly [K in keyof Events]?: (node: Events[K], report: Report) => void;
};

/** Documents that show a rule at work. A member of an object that is null is left out. */
export interface Example {
  readonly name: string;
  /** Laid over a small valid definition that has no findings; a text is taken as the file itself. */
  readonly definition?: JsonObject | string;
  /** Laid over small valid apiProperties. */
  readonly properties?: JsonObject | string;
  readonly settings?: JsonObject | string;
  readonly script?: string;
  readonly readme?: string;
  readonly intro?: string;
  /** Base64 of the icon file. */
  readonly icon?: string;
  /** Names of further files in the folder. */
  readonly fileNames?: readonly string[];
  /** The file name of the definition, where that matters. */
  readonly definitionName?: string;
  /** Path of the folder that holds the files. */
  readonly folder?: string;
  /** Where the rule is off by default in `verified`. */
  readonly ruleset?: Ruleset;
  /** Empty for a good example; else each finding as `#/info/title: message`, outside the definition `properties#/pointer: message`, in a script `script:3:5: message`. */
  readonly expected: readonly string[];
}

/** One check: everything that is known about it, in one place. */
export interface Rule<Events> {
  /** Kebab case, and the name of its file. */
  readonly id: string;
  /** Names in Microsoft's validator, spelt as published; the first is the default of a finding. */
  readonly code?: string | readonly string[];
  /** 5000.x.y.z numbers of the certification policy; the first is the default of a finding. */
  readonly policy?: string | readonly string[];
  readonly severity: SeverityByRuleset;
  /** One sentence: what must hold. */
  readonly summary: string;
  /** What happens otherwise, and to whom. */
  readonly why: string;
  /** A page that states it. */
  readonly source: string;
  readonly examples: readonly Example[];
  /** Findings that the rule cannot tell offline are notes, once a run. */
  readonly check: Visitor<Events>;
}

export function severityIn(
  rule: {readonly severity: SeverityByRuleset},
  ruleset: Ruleset,
): Severity | 'off' {
  return typeof rule.severity === 'string' ? rule.severity : rule.severity[ruleset];
}

export function firstOf(names: string | readonly string[] | undefined): string | undefined {
  return typeof names === 'string' ? names : names?.[0];
}
