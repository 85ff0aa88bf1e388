import type {Diagnostic} from '../../src/core/diagnostic.js';
import type {RunReport} from '../../src/report/format.js';

export const PLAIN = {isColored: false, isQuiet: false};

export const TITLE: Diagnostic = {
  rule: 'info-title-length',
  severity: 'error',
  file: 'api/openapi.json',
  pointer: '/info/title',
  message: 'Unexpected title of 34 characters, expected at most 30',
  code: 'FieldLengthExceeded',
  policy: '5000.2.2.1',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
  line: 14,
  column: 18,
  excerpt: '    "title": "A title that goes on and on and on",',
};
export const NASTY: Diagnostic = {
  rule: 'op-summary',
  severity: 'warning',
  file: 'a,b:c%/<d>&"e".json',
  pointer: '/paths/~1a',
  message: 'Unexpected `100%`,\r\nexpected <one> & "two" \u001b[31m\u0007',
};
export const NOTE: Diagnostic = {
  rule: 'usage',
  severity: 'note',
  file: '',
  pointer: '',
  message: 'Unexpected a, expected b',
};
export const ALL = [TITLE, NASTY, NOTE];

/** A run of test-connector that found these. */
export function reportOf(
  diagnostics: readonly Diagnostic[],
  more: Partial<RunReport> = {},
): RunReport {
  const nothing = {groups: [], files: [], commands: [], result: {}, rules: [], text: undefined};
  return {command: 'test-connector', ok: true, diagnostics, ...nothing, ...more};
}
