import {Argument, Command, InvalidArgumentError, Option} from 'commander';
import type {Cmdlet, CmdletInput, CmdletOption} from '../cmdlets/cmdlet.js';
import type {Host} from '../host/host.js';
import {COMMON_FLAGS} from './common-options.js';

/** Called with the chosen command once its flags are parsed. */
export type OnChosen = (cmdlet: Cmdlet, input: CmdletInput) => void;

/** The command line as commander sees it, built from the commands' own declarations. */
export function buildProgram(
  cmdlets: readonly Cmdlet[],
  version: string,
  host: Host,
  onChosen: OnChosen,
): Command {
  const program = new Command('connectorsmith')
    .description(
      'Turns one config.json and one OpenAPI definition into a connector: made, checked, deployed, certified.',
    )
    .version(version, '--version', 'print the version')
    .helpOption('--help', 'print help')
    .helpCommand(false)
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({writeOut: host.writeOut, writeErr: host.writeError});
  program.addHelpText(
    'after',
    '\nHelp for a command, with examples: connectorsmith <command> --help',
  );
  for (const cmdlet of cmdlets) program.addCommand(commandOf(cmdlet, program, onChosen));
  return program;
}

function commandOf(cmdlet: Cmdlet, program: Command, onChosen: OnChosen): Command {
  const command = new Command(cmdlet.name)
    .summary(cmdlet.summary)
    .description(cmdlet.summary)
    .copyInheritedSettings(program);
  for (const {name, summary} of cmdlet.arguments ?? [])
    command.addArgument(new Argument(argumentSyntax(name), summary));
  for (const option of [...cmdlet.options, ...COMMON_FLAGS]) command.addOption(optionOf(option));
  command.helpOption('--help', 'print help').allowExcessArguments();
  command.addHelpText(
    'after',
    `\nExamples:\n${cmdlet.examples.map(example => `  ${example}`).join('\n')}`,
  );
  return command.action((...given: unknown[]) => {
    checkRequiredFlags(command, cmdlet);
    checkWordCount(command);
    const words = given
      .slice(0, -2)
      .flat()
      .filter(word => typeof word === 'string');
    onChosen(cmdlet, {options: command.opts(), words, version: program.version() ?? ''});
  });
}

/** Not by commander, which asks for them before it looks for unknown flags: one that is mistyped was given. */
function checkRequiredFlags(command: Command, {options}: Cmdlet): void {
  const isMissing = ({flag, isRequired}: CmdletOption) =>
    isRequired && command.getOptionValue(new Option(flag).attributeName()) === undefined;
  const missing = options.find(isMissing);
  if (missing) command.error(`error: required option '${missing.flag}' not specified`);
}

/** After the flags: who forgot `--config-file` in front of a file needs to hear of the flag. */
function checkWordCount(command: Command): void {
  const {args, registeredArguments} = command;
  const expected = registeredArguments.length;
  if (args.length <= expected || registeredArguments.at(-1)?.variadic) return;
  const words = expected === 1 ? 'argument' : 'arguments';
  command.error(
    `error: too many arguments for '${command.name()}'. Expected ${expected} ${words} but got ${args.length}.`,
  );
}

/** A name without brackets is required. */
function argumentSyntax(name: string): string {
  return /^[[<]/.test(name) ? name : `<${name}>`;
}

function optionOf(declared: CmdletOption): Option {
  const {flag, summary, choices, excludes} = declared;
  const option = new Option(flag, summary);
  if (choices) option.choices([...choices]);
  if (excludes !== undefined) option.conflicts(excludes);
  return option.required ? option.argParser(parserOf(declared)) : option;
}

/** A second value never replaces the first one: which of them was meant cannot be known. */
function parserOf({isRepeatable, choices, kind}: CmdletOption) {
  const parse = kind === 'number' ? numberOf : (value: string) => oneOf(value, choices);
  return (value: string, previous: unknown): unknown => {
    if (isRepeatable)
      return [...((previous as readonly unknown[] | undefined) ?? []), parse(value)];
    if (previous !== undefined) throw new InvalidArgumentError('Expected this flag only once.');
    return parse(value);
  };
}

function oneOf(value: string, choices: readonly string[] | undefined): string {
  if (choices && !choices.includes(value))
    throw new InvalidArgumentError(`Allowed choices are ${choices.join(', ')}.`);
  return value;
}

function numberOf(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError('Expected a whole number.');
  return Number(value);
}
