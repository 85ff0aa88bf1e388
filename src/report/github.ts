import {type Diagnostic, type Severity, wholeMessage} from '../core/diagnostic.js';
import type {Formatter} from './format.js';
import {namesOf} from './names-of.js';
import {counts, findingLine, lines} from './text.js';

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  note: 'notice',
};

/** GitHub shows this many annotations of each kind for a step, and drops the others without a word. */
const MOST_ANNOTATIONS = 10;

/**
 * Annotations of a GitHub Actions workflow: one command a line, shown beside the code of a pull request. A command keeps
 * its place out of the log: what would be dropped follows as plain text.
 */
export const formatGithub: Formatter = ({diagnostics}) => {
  const shown = (['error', 'warning', 'note'] as const).flatMap(severity =>
    diagnostics.filter(one => one.severity === severity).slice(0, MOST_ANNOTATIONS),
  );
  const isShown = new Set(shown);
  const commands = diagnostics.filter(one => isShown.has(one)).map(annotation);
  const others = diagnostics.filter(one => !isShown.has(one));
  return commands.join('') + lines(othersAsText(others, diagnostics));
};

function othersAsText(others: readonly Diagnostic[], all: readonly Diagnostic[]): string[] {
  if (others.length === 0) return [];
  const style = {isColored: false, isQuiet: true};
  const head = `${counts(all)}. GitHub shows ${MOST_ANNOTATIONS} of each kind; the others:`;
  return [head, ...others.map(other => findingLine(other, style))];
}

function annotation(diagnostic: Diagnostic): string {
  const {severity, file, line, column} = diagnostic;
  const where = file === '' ? [] : [`file=${escapeProperty(file)}`];
  const place = line === undefined ? [] : [`line=${line}`, `col=${column ?? 1}`];
  const title = `title=${escapeProperty(namesOf(diagnostic))}`;
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
