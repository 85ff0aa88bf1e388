import {type Diagnostic, type Severity, wholeMessage} from '../core/diagnostic.js';
import type {Formatter} from './format.js';

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  note: 'notice',
};

/** Annotations of a GitHub Actions workflow: one command a line, shown beside the code of a pull request. */
export const formatGithub: Formatter = ({diagnostics}) => diagnostics.map(annotation).join('');

function annotation(diagnostic: Diagnostic): string {
  const {severity, file, line, column, rule, code} = diagnostic;
  const where = file === '' ? [] : [`file=${escapeProperty(file)}`];
  const place = line === undefined ? [] : [`line=${line}`, `col=${column ?? 1}`];
  const title = `title=${escapeProperty(code === undefined ? rule : `${rule} (${code})`)}`;
  const properties = [...where, ...place, title].join(',');
  return `::${COMMANDS[severity]} ${properties}::${escapeData(wholeMessage(diagnostic))}\n`;
}

/** https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
