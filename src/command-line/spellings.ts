import type {Cmdlet} from '../cmdlets/cmdlet.js';
import {COMMON_FLAGS} from './common-options.js';

/**
 * PowerShell's spellings of commands and flags → ours, so that calls of the original module work as they are:
 * `New-CustomConnectorConfig -ConfigFile c.json -WhatIf` → `new-connector-config --config-file c.json --dry-run`.
 */
export function translateSpellings(words: readonly string[], cmdlets: readonly Cmdlet[]): string[] {
  const at = words.findIndex(word => !word.startsWith('-'));
  const name = at === -1 ? undefined : commandName(words[at] ?? '', cmdlets);
  if (name === undefined) return [...words];
  const flags = flagsOf(cmdlets.find(cmdlet => cmdlet.name === name));
  return words.flatMap((word, index) => (index === at ? [name] : translateFlag(word, flags)));
}

function commandName(word: string, cmdlets: readonly Cmdlet[]): string | undefined {
  const plain = plainOf(word).replace('customconnector', 'connector');
  return cmdlets.find(cmdlet => plainOf(cmdlet.name) === plain)?.name;
}

function flagsOf(cmdlet: Cmdlet | undefined): Map<string, string> {
  const flags = [
    ...(cmdlet?.options ?? []).map(option => option.flag),
    ...COMMON_FLAGS.map(option => option.flag),
  ];
  const names = flags.map(flag => /--([a-z-]+)/.exec(flag)?.[1] ?? '');
  return new Map([
    ...names.map(name => [plainOf(name), `--${name}`] as const),
    ['whatif', '--dry-run'],
  ]);
}

/** `-ConfigFile` and `-ConfigFile:c.json`; a value that only looks like a flag is no known one and stays. */
function translateFlag(word: string, flags: ReadonlyMap<string, string>): string[] {
  const match = /^--?([A-Za-z][A-Za-z-]+)(?::(.*))?$/s.exec(word);
  const flag = match && flags.get(plainOf(match[1] ?? ''));
  if (!flag) return [withoutValue(word, flags)];
  return match[2] === undefined ? [flag] : [flag, match[2]];
}

/** An unknown flag is repeated in a message: its value, which may be a secret, is not. */
function withoutValue(word: string, flags: ReadonlyMap<string, string>): string {
  const [, flag, name = ''] = /^(--?([A-Za-z][\w-]*))=/.exec(word) ?? [];
  return flag === undefined || flags.has(plainOf(name)) ? word : flag;
}

function plainOf(name: string): string {
  return name.toLowerCase().replaceAll('-', '');
}
