import type {Command} from '../../../core/plan.js';

/** pac as it was found here, and what holds for every call of it. */
export interface Pac {
  readonly file: string;
  /** `pac` where PATH leads to it. */
  readonly shownAs: string;
  /** The version of connectorsmith that calls. */
  readonly version: string;
  /** What the user set for every call. */
  readonly timeoutSeconds: number | undefined;
  /** Secrets that pac finds in the environment by itself: it may echo them. */
  readonly secrets: readonly string[];
  /** Variables that hold a secret for us: pac, and what it starts, gets them empty. */
  readonly hiddenVariables: readonly string[];
}

export type Call = Omit<Command, 'file' | 'shownAs'>;

/** One call of pac as a value. Names us as the caller (PP_TOOLS_AUTOMATION_AGENT), and adds nothing else to its environment but what the call says. */
export function pacCommand(pac: Pac, call: Call): Command {
  const timeoutSeconds = pac.timeoutSeconds ?? call.timeoutSeconds;
  return {
    ...call,
    file: pac.file,
    shownAs: pac.shownAs,
    env: {
      ...Object.fromEntries(pac.hiddenVariables.map(name => [name, ''])),
      PP_TOOLS_AUTOMATION_AGENT: `connectorsmith/${pac.version}`,
      ...call.env,
    },
    secrets: [...pac.secrets, ...(call.secrets ?? [])],
    ...(timeoutSeconds === undefined ? {} : {timeoutSeconds}),
  };
}

/** Flags → words: a text behind its flag, a switch alone, and nothing for what is not given. */
export function wordsOf(flags: Readonly<Record<string, string | boolean | undefined>>): string[] {
  return Object.entries(flags).flatMap(([flag, value]) => {
    if (value === undefined || value === false) return [];
    return value === true ? [flag] : [flag, value];
  });
}
