import type {CmdletOption} from './cmdlet.js';

/** Flags of every command that runs pac. */
export const PAC_OPTIONS: readonly CmdletOption[] = [
  {
    flag: '--pac-path <file>',
    summary: 'pac, where neither CONNECTORSMITH_PAC nor PATH leads to it',
  },
  {
    flag: '--timeout <seconds>',
    summary: 'end pac, and all that it started, after this time',
    kind: 'number',
  },
];

/** The three ways to hand over a secret; its value is never a flag's value. */
export function secretOptions(name: string, what: string): readonly CmdletOption[] {
  return [
    {flag: `--${name}-env <name>`, summary: `the environment variable that holds ${what}`},
    {flag: `--${name}-file <file>`, summary: `the file that holds ${what}`},
    {flag: `--${name}-stdin`, summary: `read ${what} from standard input`},
  ];
}
