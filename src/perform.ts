import {type Diagnostic, hasErrors} from './core/diagnostic.js';
import {joinPath} from './core/path.js';
import type {Command, Outcome, Plan} from './core/plan.js';
import {quoteWords} from './core/quote-words.js';
import {redact} from './core/redact.js';
import {type Host, HostError} from './host/host.js';
import type {Format, RunReport} from './report/format.js';
import {loadFormatter} from './report/index.js';

export interface PerformOptions {
  readonly command: string;
  /** Whether files are what the command is for. */
  readonly isWriter: boolean;
  readonly format: Format;
  readonly isDryRun: boolean;
  readonly isQuiet: boolean;
  readonly isColored: boolean;
  readonly maximumWarnings: number;
}

/** Plan → effects: all files or none, then commands, then what follows from them, and one report. Gives the exit code. */
export async function perform(plan: Plan, options: PerformOptions, host: Host): Promise<number> {
  const stages = options.isDryRun ? [foresee(plan)] : await carryOut(plan, options, host);
  const report = judged(reportOf(stages, options.command), options);
  const format = await loadFormatter(options.format);
  host.writeOut(format(report, {isColored: options.isColored, isQuiet: options.isQuiet}));
  if (!options.isQuiet) narrate(stages, report, options, host);
  if (hasErrors(plan.diagnostics)) return plan.isUnusable ? 2 : 1;
  return report.ok ? 0 : 1;
}

/** More warnings than the user allows are no success either. */
function judged(report: RunReport, {maximumWarnings}: PerformOptions): RunReport {
  const count = warningsIn(report.diagnostics);
  if (count <= maximumWarnings) return report;
  const message = `Unexpected ${count} ${count === 1 ? 'warning' : 'warnings'}, expected at most ${maximumWarnings} as \`--max-warnings\` says`;
  const finding = {
    rule: 'max-warnings',
    severity: 'error',
    file: '',
    pointer: '',
    message,
  } as const;
  return {...report, ok: false, diagnostics: [...report.diagnostics, finding]};
}

/** A plan, and what was done of it. */
interface Stage {
  readonly plan: Plan;
  readonly isWritten: boolean;
  readonly commands: readonly Command[];
  readonly last?: Outcome | undefined;
  readonly problem?: Diagnostic;
  readonly ok: boolean;
}

/** What would be done, without doing any of it. */
function foresee(plan: Plan): Stage {
  if (hasErrors(plan.diagnostics)) return refused(plan);
  const commands = [...(plan.run ?? []), ...(plan.foreseen ?? [])];
  return {plan, isWritten: true, commands, ok: true};
}

function refused(plan: Plan): Stage {
  return {plan, isWritten: false, commands: [], ok: false};
}

/** Plan after plan, as each asks for the next; the first that goes wrong is the last. */
async function carryOut(first: Plan, options: PerformOptions, host: Host): Promise<Stage[]> {
  const stages: Stage[] = [];
  let plan: Plan | undefined = first;
  while (plan !== undefined) {
    const stage: Stage = await carryOutOne(plan, options, host);
    stages.push(stage);
    plan = stage.ok && stage.last ? plan.andThen?.(stage.last) : undefined;
  }
  return stages;
}

async function carryOutOne(plan: Plan, options: PerformOptions, host: Host): Promise<Stage> {
  if (hasErrors(plan.diagnostics)) return refused(plan);
  const commands: Command[] = [];
  let last: Outcome | undefined;
  let isWritten = false;
  try {
    if (plan.write) await host.writeFiles(plan.write.directory, plan.write.files);
    isWritten = true;
    for (const command of plan.run ?? []) {
      last = await runOne(command, options, host);
      commands.push(command);
      if (last.exitCode !== 0) break;
    }
    const ok = plan.andThen !== undefined || last === undefined || last.exitCode === 0;
    return {plan, isWritten, commands, last, ok};
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    const problem = isWritten ? commandProblem(error) : writeProblem(plan, error);
    return {plan, isWritten, commands, problem, ok: false};
  }
}

async function runOne(command: Command, {isQuiet}: PerformOptions, host: Host): Promise<Outcome> {
  if (!isQuiet && command.about !== undefined) host.writeError(`${command.about}\n`);
  const isShown = command.shows === 'always' || (command.shows !== 'never' && !isQuiet);
  return host.run(command, line => {
    if (isShown) host.writeError(`${line}\n`);
  });
}

function writeProblem({write}: Plan, {message}: HostError): Diagnostic {
  const file = write?.directory ?? '';
  return {rule: 'output-write', severity: 'error', file, pointer: '', message};
}

function commandProblem({message}: HostError): Diagnostic {
  return {rule: 'command-run', severity: 'error', file: '', pointer: '', message};
}

function reportOf(stages: readonly Stage[], command: string): RunReport {
  const plans = stages.map(stage => stage.plan);
  const problems = stages.flatMap(stage => stage.problem ?? []);
  return {
    command,
    ok: stages.every(stage => stage.ok),
    diagnostics: [...plans.flatMap(plan => plan.diagnostics), ...problems],
    groups: plans.flatMap(plan => plan.groups ?? []),
    files: stages.flatMap(filesOf),
    commands: stages.flatMap(stage => stage.commands.map(words)),
    result: Object.assign({}, ...plans.map(plan => plan.result)) as RunReport['result'],
    rules: plans[0]?.rules ?? [],
    text: lastOf(plans.map(plan => plan.text)),
  };
}

function filesOf({plan: {write}, isWritten}: Stage): string[] {
  if (!write || !isWritten) return [];
  return [...write.files.keys()].map(path => joinPath(write.directory, path));
}

function lastOf<T>(values: readonly (T | undefined)[]): T | undefined {
  return values.findLast(value => value !== undefined);
}

function words({file, shownAs = file, args, secrets = []}: Command): string[] {
  return [shownAs, ...args].map(word => redact(word, secrets));
}

/** What was done and what comes next, for people: on stderr, so that stdout stays the result. */
function narrate(
  stages: readonly Stage[],
  report: RunReport,
  {isDryRun, isWriter}: PerformOptions,
  host: Host,
): void {
  const errors = stages.flatMap(stage => errorsIn(stage.plan.diagnostics));
  if (isWriter && errors.length > 0) host.writeError(`${refusal(errors.length, isDryRun)}\n`);
  const verb = isDryRun ? 'Would write' : 'Wrote';
  for (const file of report.files) host.writeError(`${verb} ${file}\n`);
  const commands = isDryRun ? stages.flatMap(stage => stage.commands) : [];
  for (const command of commands)
    host.writeError(`Would run ${quoteWords(words(command), host.platform)}\n`);
  if (!report.ok || (report.files.length === 0 && report.commands.length === 0)) return;
  const next = lastOf(stages.map(stage => stage.plan.next)) ?? [];
  for (const step of next) host.writeError(`Next: ${step}\n`);
}

function refusal(errors: number, isDryRun: boolean): string {
  const verb = isDryRun ? 'would be' : 'was';
  return `Nothing ${verb} written: ${errors} ${errors === 1 ? 'error' : 'errors'}`;
}

function errorsIn(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.filter(diagnostic => diagnostic.severity === 'error');
}

function warningsIn(diagnostics: readonly Diagnostic[]): number {
  return diagnostics.filter(diagnostic => diagnostic.severity === 'warning').length;
}
