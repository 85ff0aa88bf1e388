import type {Diagnostic} from '../core/diagnostic.js';
import {printJson} from '../core/json/print.js';
import type {Formatter} from './format.js';

/** The JSON document of a run; its schema is `assets/report.schema.json`. */
export const formatJson: Formatter = ({command, ok, diagnostics, files, commands, result}) =>
  printJson({command, ok, diagnostics: diagnostics.map(documented), files, commands, result});

const KEYS = [
  'rule',
  'code',
  'policy',
  'severity',
  'file',
  'pointer',
  'line',
  'column',
  'message',
  'before',
  'source',
] as const satisfies readonly (keyof Diagnostic)[];

/** A finding as the document has it: its keys in one order, whoever found it, and no line of source. */
function documented(found: Diagnostic): Readonly<Record<string, unknown>> {
  return Object.fromEntries(KEYS.map(key => [key, found[key]]));
}
