import type {CmdletOption} from '../cmdlets/cmdlet.js';
import {FORMATS} from '../report/format.js';

/** Flags of every command. */
export const COMMON_FLAGS: readonly CmdletOption[] = [
  {flag: '--format <format>', summary: 'how findings and results are printed', choices: FORMATS},
  {flag: '--json', summary: 'the same as --format json', excludes: 'format'},
  {flag: '--dry-run', summary: 'say what would be written and run, and do nothing'},
  {flag: '--quiet', summary: 'one line for each finding, no narration'},
  {flag: '--color <when>', summary: 'colour the output', choices: ['auto', 'always', 'never']},
];
