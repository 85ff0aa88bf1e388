import type {Diagnostic} from '../../../core/diagnostic.js';
import type {Outcome, Plan} from '../../../core/plan.js';
import {hintsFor} from './hints.js';

const MAXIMUM_LINES = 6;
/** Characters of pac's words that go into the JSON document. */
const MAXIMUM_TAIL = 8000;

export function hasFailed({exitCode, timedOut}: Outcome): boolean {
  return exitCode !== 0 || timedOut;
}

/** What pac said, on both streams. */
export function saidBy({stdout, stderr}: Outcome): string {
  return [stdout, stderr].filter(text => text !== '').join('\n');
}

/** A failed run of pac: how it ended, pac's own words, and what helps. */
export function explainFailure(outcome: Outcome): Diagnostic {
  const call = ['pac', ...outcome.command.args.slice(0, 2)].join(' ');
  const words = ownWords(outcome);
  const hints = hintsFor(saidBy(outcome)).map(hint => ` Hint: ${hint}.`);
  const end = `Unexpected ${endOf(outcome, call)}${words === '' ? '' : `: ${words}`}`;
  const message = hints.length === 0 ? end : `${end.replace(/\.$/, '')}.${hints.join('')}`;
  return {rule: 'pac-failed', severity: 'error', file: '', pointer: '', message};
}

/** A run of pac that ended the whole. */
export function failedPlan(outcome: Outcome, ...more: readonly Diagnostic[]): Plan {
  return {diagnostics: [explainFailure(outcome), ...more], result: factsOf(outcome)};
}

/** What a program may want to know of the run. */
export function factsOf(outcome: Outcome): Readonly<Record<string, unknown>> {
  return {
    pacExitCode: outcome.exitCode ?? null,
    ...(outcome.signal === undefined ? {} : {pacSignal: outcome.signal}),
    ...(outcome.timedOut ? {pacTimedOut: true} : {}),
    pacOutput: saidBy(outcome).slice(-MAXIMUM_TAIL),
  };
}

/** What a run that was stopped may have left behind, or lacked. */
const AFTER_STOP: Readonly<Record<string, string>> = {
  'pac auth create':
    ' (where no browser opens, use `--device-code`; where it takes longer, a longer `--timeout`)',
  'pac connector create':
    ', and the service may still finish: look with get-connector before you try again',
  'pac connector update': ', and the service may still finish: wait before you try again',
};

function endOf({exitCode, signal, timedOut, command}: Outcome, call: string): string {
  if (timedOut)
    return `run of \`${call}\` for more than ${command.timeoutSeconds} s, expected its end; it was stopped${AFTER_STOP[call] ?? ''}`;
  if (exitCode === undefined)
    return `end of \`${call}\` by ${signal ?? 'a signal'}, expected an exit code`;
  return `exit code ${exitCode} of \`${call}\`, expected 0`;
}

const BANNER = /^(Microsoft Power ?Platform CLI|Version\s*:)/i;

/** The lines from `Error` on; where pac speaks another language, what it said last, on stderr if there. */
function ownWords({stdout, stderr}: Outcome): string {
  const [out, error] = [stdout, stderr].map(text =>
    text
      .split('\n')
      .map(line => line.trim())
      .filter(line => line !== '' && !BANNER.test(line)),
  ) as [string[], string[]];
  const all = [...out, ...error];
  const start = all.findIndex(line => /^error\b/i.test(line));
  const last = error.length > 0 ? error : out.slice(-2);
  return (start === -1 ? last : all.slice(start)).slice(0, MAXIMUM_LINES).join(' ');
}
