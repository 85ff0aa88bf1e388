import type {Diagnostic} from '../core/diagnostic.js';
import {printJson} from '../core/json/print.js';
import type {Formatter} from './format.js';

/** The JSON document of a run; its schema is `assets/report.schema.json`. */
export const formatJson: Formatter = ({command, ok, diagnostics, files, commands, result}) =>
  printJson({command, ok, diagnostics: diagnostics.map(documented), files, commands, result});

/** A finding as the document has it: its keys in one order, whoever found it, and no line of source. */
function documented({
  rule,
  code,
  policy,
  severity,
  file,
  pointer,
  line,
  column,
  message,
  before,
  source,
}: Diagnostic): Readonly<Record<string, unknown>> {
  return {
    rule,
    code,
    policy,
    severity,
    file,
    pointer,
    line,
    column,
    message,
    before,
    source,
  };
}
