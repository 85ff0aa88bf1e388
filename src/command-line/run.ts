import {CommanderError} from 'commander';
import type {Cmdlet, CmdletInput} from '../cmdlets/cmdlet.js';
import {hostProblem} from '../cmdlets/host-problem.js';
import {CMDLETS} from '../cmdlets/index.js';
import type {Plan} from '../core/plan.js';
import {usageProblem} from '../core/usage.js';
import {type Host, HostError} from '../host/host.js';
import {perform} from '../perform.js';
import type {Format} from '../report/format.js';
import {VERSION} from '../version.js';
import {buildProgram} from './program.js';
import {findSecretWord} from './secret-words.js';
import {translateSpellings} from './spellings.js';

interface Chosen {
  readonly cmdlet: Cmdlet;
  readonly input: CmdletInput;
}

/** argv → cmdlet → plan → perform → exit code: 0 fine, 1 errors found or a command failed, 2 wrong usage or unreadable config. */
export async function runCommandLine(argv: readonly string[], host: Host): Promise<number> {
  const words = translateSpellings(argv, CMDLETS);
  const secret = findSecretWord(words);
  const chosen =
    secret === undefined ? await choose(words, host) : await refuse(words, secret, host);
  if (typeof chosen === 'number') return chosen;
  const plan = await planOf(chosen, host);
  return perform(plan, performOptions(chosen, host), host);
}

async function choose(words: readonly string[], host: Host): Promise<Chosen | number> {
  const wantsJson = isJsonWanted(words);
  const heard: string[] = [];
  const listening = {...host, writeError: (text: string) => void heard.push(text)};
  const found: Chosen[] = [];
  const program = buildProgram(CMDLETS, VERSION, wantsJson ? listening : host, (cmdlet, input) =>
    found.push({cmdlet, input}),
  );
  try {
    program.parse(words.length > 0 ? words : ['--help'], {from: 'user'});
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return 0;
    return wantsJson ? reportWrongCall(words, problemIn(heard.join('')), host) : 2;
  }
  return found[0] ?? 2;
}

function isJsonWanted(words: readonly string[]): boolean {
  return words.includes('--json') || /--format[ =]json/.test(words.join(' '));
}

/** Of the words of such a call, none but a known command is repeated. */
async function refuse(words: readonly string[], message: string, host: Host): Promise<number> {
  const known = words.filter(word => CMDLETS.some(({name}) => name === word));
  if (isJsonWanted(words)) return reportWrongCall(known, message, host);
  host.writeError(`error: ${message}\n`);
  return 2;
}

function problemIn(heard: string): string {
  const problem = heard
    .replace(/^error: /, '')
    .trim()
    .replaceAll('\n', ' ');
  return `Unexpected call, expected one that \`--help\` shows: ${problem}`;
}

/** Who asked for JSON gets JSON, also when the call itself was wrong. */
function reportWrongCall(words: readonly string[], message: string, host: Host): Promise<number> {
  const command = words.find(word => !word.startsWith('-')) ?? '';
  const plan = {diagnostics: [usageProblem(message)], isUnusable: true};
  const options = {
    command,
    isWriter: false,
    format: 'json',
    isDryRun: false,
    isQuiet: true,
    isColored: false,
    maximumWarnings: Number.POSITIVE_INFINITY,
  } as const;
  return perform(plan, options, host);
}

async function planOf({cmdlet, input}: Chosen, host: Host): Promise<Plan> {
  try {
    return await cmdlet.plan(input, host);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return {diagnostics: [hostProblem(error)], isUnusable: true};
  }
}

function performOptions({cmdlet, input}: Chosen, host: Host): Parameters<typeof perform>[1] {
  const {options} = input;
  return {
    command: cmdlet.name,
    isWriter: cmdlet.isWriter === true,
    format:
      options['json'] === true ? 'json' : ((options['format'] as Format | undefined) ?? 'text'),
    isDryRun: options['dryRun'] === true,
    isQuiet: options['quiet'] === true,
    isColored: isColored(options['color'], host),
    maximumWarnings: (options['maxWarnings'] as number | undefined) ?? Number.POSITIVE_INFINITY,
  };
}

/** https://no-color.org */
function isColored(when: unknown, host: Host): boolean {
  if (when === 'always' || when === 'never') return when === 'always';
  return host.isTerminal && !host.environment['NO_COLOR'];
}
