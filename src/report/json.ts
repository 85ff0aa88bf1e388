import type {Diagnostic} from '../core/diagnostic.js';
import {printJson} from '../core/json/print.js';
import type {Formatter} from './format.js';

/** The JSON document of a run; its schema is `assets/report.schema.json`. */
export const formatJson: Formatter = ({command, ok, diagnostics, files, commands, result}) =>
  printJson({command, ok, diagnostics: diagnostics.map(withoutExcerpt), files, commands, result});

function withoutExcerpt({excerpt: _, ...diagnostic}: Diagnostic): Omit<Diagnostic, 'excerpt'> {
  const {rule, code, policy, severity, file, pointer, line, column, before, message, source} =
    diagnostic;
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
  } as Diagnostic;
}
