import {type Diagnostic, hasErrors} from './core/diagnostic.js';
import {joinPath} from './core/path.js';
import type {Command, Plan} from './core/plan.js';
import {type Host, HostError} from './host/host.js';
import type {Format, RunReport} from './report/format.js';
import {loadFormatter} from './report/index.js';

export interface PerformOptions {
  readonly command: string;
  readonly format: Format;
  readonly isDryRun: boolean;
  readonly isQuiet: boolean;
  readonly isColored: boolean;
  readonly maximumWarnings: number;
}

/** Plan → effects: all files or none, then commands, and a report. Gives the exit code. */
export async function perform(plan: Plan, options: PerformOptions, host: Host): Promise<number> {
  const isRefused = hasErrors(plan.diagnostics);
  const done = isRefused || options.isDryRun ? undefined : await carryOut(plan, host);
  const problem = done?.problem;
  const diagnostics = problem ? [...plan.diagnostics, problem] : plan.diagnostics;
  const ok = !isRefused && !problem && (done?.exitCode ?? 0) === 0;
  const report = {...reportOf(plan, options, diagnostics, isRefused || problem !== undefined), ok};
  const format = await loadFormatter(options.format);
  host.writeOut(format(report, {isColored: options.isColored, isQuiet: options.isQuiet}));
  if (!options.isQuiet) narrate(plan, report, options, host);
  if (isRefused) return plan.isUnusable ? 2 : 1;
  return ok && warningsIn(diagnostics) <= options.maximumWarnings ? 0 : 1;
}

interface Done {
  readonly exitCode: number;
  readonly problem: Diagnostic | undefined;
}

async function carryOut(plan: Plan, host: Host): Promise<Done> {
  try {
    if (plan.write) await host.writeFiles(plan.write.directory, plan.write.files);
    for (const command of plan.run ?? []) {
      const exitCode = await host.run(command);
      if (exitCode !== 0) return {exitCode, problem: undefined};
    }
    return {exitCode: 0, problem: undefined};
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return {exitCode: 1, problem: problemOf(plan, error)};
  }
}

function problemOf(plan: Plan, {message}: HostError): Diagnostic {
  return {
    rule: 'output-write',
    severity: 'error',
    file: plan.write?.directory ?? '',
    pointer: '',
    message,
  };
}

function reportOf(
  plan: Plan,
  {command}: PerformOptions,
  diagnostics: readonly Diagnostic[],
  isStopped: boolean,
): Omit<RunReport, 'ok'> {
  const {write, run = [], result = {}, text, groups = [], rules = []} = plan;
  const files =
    write && !isStopped ? [...write.files.keys()].map(path => joinPath(write.directory, path)) : [];
  return {
    command,
    diagnostics,
    groups,
    files,
    commands: isStopped ? [] : run.map(words),
    result,
    rules,
    text,
  };
}

function words({file, args}: Command): string[] {
  return [file, ...args];
}

/** What was done and what comes next, for people: on stderr, so that stdout stays the result. */
function narrate(plan: Plan, report: RunReport, {isDryRun}: PerformOptions, host: Host): void {
  const verb = isDryRun ? 'Would write' : 'Wrote';
  for (const file of report.files) host.writeError(`${verb} ${file}\n`);
  if (isDryRun && report.commands.length > 0) {
    for (const command of report.commands) host.writeError(`Would run ${command.join(' ')}\n`);
  }
  if (!report.ok || (report.files.length === 0 && report.commands.length === 0)) return;
  for (const step of plan.next ?? []) host.writeError(`Next: ${step}\n`);
}

function warningsIn(diagnostics: readonly Diagnostic[]): number {
  return diagnostics.filter(diagnostic => diagnostic.severity === 'warning').length;
}
