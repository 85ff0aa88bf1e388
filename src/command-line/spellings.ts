import type {Cmdlet} from '../cmdlets/cmdlet.js';
import {COMMON_FLAGS} from './common-options.js';

/**
 * PowerShell's spellings of commands and flags → ours, so that calls of the original module work as they are:
 * `New-CustomConnectorConfig -ConfigFile c.json -WhatIf` → `new-connector-config --config-file c.json --dry-run`.
 */
export function translateSpellings(words: readonly string[], cmdlets: readonly Cmdlet[]): string[] {
  const at = words.findIndex(word => !word.startsWith('-'));
  const name = at === -1 ? undefined : commandName(words[at] ?? '', cmdlets);
  if (name === undefined)
    return words.map((word, index) => (index === at ? inOurCase(word) : word));
  const flags = flagsOf(cmdlets.find(cmdlet => cmdlet.name === name));
  const before = words.slice(0, at).flatMap(word => translateFlag(word, flags));
  const after = withoutCommonParameters(words.slice(at + 1)).flatMap(word =>
    translateFlag(word, flags),
  );
  return [...before, name, ...after];
}

/** Parameters that every PowerShell command takes, and that say nothing to us. https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_commonparameters */
const COMMON_SWITCH = /^-(confirm|verbose|debug)(:.*)?$/i;
const COMMON_WITH_VALUE = /^-(error|warning|information)action(:.*)?$/i;
const WAITS_FOR_VALUE = /^-(error|warning|information)action$/i;

function withoutCommonParameters(words: readonly string[]): string[] {
  return words.filter(
    (word, index) =>
      !COMMON_SWITCH.test(word) &&
      !COMMON_WITH_VALUE.test(word) &&
      !WAITS_FOR_VALUE.test(words[index - 1] ?? ''),
  );
}

function commandName(word: string, cmdlets: readonly Cmdlet[]): string | undefined {
  const plain = plainOf(word).replace('customconnector', 'connector');
  return cmdlets.find(cmdlet => plainOf(cmdlet.name) === plain)?.name;
}

/** `New-ConectorConfig` → `new-conector-config`: near enough to a command for it to be suggested. */
function inOurCase(word: string): string {
  if (!/^[A-Z][a-z]+-[A-Za-z]+$/.test(word)) return word;
  return word.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();
}

interface Flag {
  readonly name: string;
  readonly isSwitch: boolean;
}

function flagsOf(cmdlet: Cmdlet | undefined): Map<string, Flag> {
  const declared = [...(cmdlet?.options ?? []), ...COMMON_FLAGS].map(({flag}) => ({
    name: /--[a-z-]+/.exec(flag)?.[0] ?? '',
    isSwitch: !flag.includes('<'),
  }));
  return new Map([
    ...declared.map(flag => [plainOf(flag.name), flag] as const),
    ['whatif', {name: '--dry-run', isSwitch: true}],
  ]);
}

/** `-ConfigFile`, `-ConfigFile:c.json` and `-WhatIf:$true`; a value that only looks like a flag is no known one and stays. */
function translateFlag(word: string, flags: ReadonlyMap<string, Flag>): string[] {
  const match = /^--?([A-Za-z][A-Za-z-]+)(?::(.*))?$/s.exec(word);
  const flag = match && flags.get(plainOf(match[1] ?? ''));
  if (!flag) return [withoutValue(word, flags)];
  const value = match[2];
  if (flag.isSwitch) return /^\$?false$/i.test(value ?? '') ? [] : [flag.name];
  return value === undefined ? [flag.name] : [flag.name, value];
}

/** An unknown flag is repeated in a message: its value, which may be a secret, is not. */
function withoutValue(word: string, flags: ReadonlyMap<string, Flag>): string {
  const [, flag, name = ''] = /^(--?([A-Za-z][\w-]*))=/.exec(word) ?? [];
  return flag === undefined || flags.has(plainOf(name)) ? word : flag;
}

function plainOf(name: string): string {
  return name.toLowerCase().replaceAll('-', '');
}
