import {type Diagnostic, type Severity, wholeMessage} from '../core/diagnostic.js';
import {type Formatter, type Style, ungrouped} from './format.js';
import {namesOf} from './names-of.js';

const COLORS: Readonly<Record<Severity, number>> = {error: 31, warning: 33, note: 36};
const DIM = 2;

/** Findings as lines that terminals and editors can click, each with its line of source, and a summary. */
export const formatText: Formatter = (report, style) => {
  const {diagnostics, groups, text} = report;
  const result = text === undefined ? [] : [text.replace(/\n$/, '')];
  if (groups.length > 0)
    return lines([
      ...result,
      ...groups.flatMap(group => groupLines(group, style)),
      ...findingLines(ungrouped(report), style),
      ...totalLine(groups, diagnostics, style),
    ]);
  return lines([...result, ...findingLines(diagnostics, style), ...summaryLine(diagnostics)]);
};

function groupLines(
  {title, diagnostics}: {readonly title: string; readonly diagnostics: readonly Diagnostic[]},
  style: Style,
): string[] {
  const summary = counts(diagnostics);
  return [
    ...(style.isQuiet ? [] : [paint(visible(`${title}: ${summary}`), 1, style)]),
    ...findingLines(diagnostics, style),
  ];
}

function findingLines(diagnostics: readonly Diagnostic[], style: Style): string[] {
  return diagnostics.flatMap(diagnostic => [
    findingLine(diagnostic, style),
    ...excerptLines(diagnostic, style),
  ]);
}

/** One finding on one line. */
export function findingLine(diagnostic: Diagnostic, style: Style): string {
  const {severity} = diagnostic;
  const place = visible(placeOf(diagnostic));
  const parts = [
    paint(severity, COLORS[severity], style),
    visible(wholeMessage(diagnostic)),
    paint(namesOf(diagnostic), DIM, style),
  ];
  return [...(place === '' ? [] : [place]), ...parts].join('  ');
}

function placeOf({file, line, column}: Diagnostic): string {
  return line === undefined ? file : `${file}:${line}:${column ?? 1}`;
}

function excerptLines({excerpt}: Diagnostic, style: Style): string[] {
  if (style.isQuiet || excerpt === undefined || excerpt.trim() === '') return [];
  return [`    ${paint(visible(excerpt.trim()), DIM, style)}`];
}

function totalLine(
  groups: readonly unknown[],
  diagnostics: readonly Diagnostic[],
  {isQuiet}: Style,
): string[] {
  if (isQuiet || groups.length < 2) return [];
  return ['', `All ${groups.length} together: ${counts(diagnostics)}`];
}

function summaryLine(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.length > 1 ? ['', counts(diagnostics)] : [];
}

/** `2 errors, 1 warning`. */
export function counts(diagnostics: readonly Diagnostic[]): string {
  const severities: readonly Severity[] = ['error', 'warning', 'note'];
  const parts = severities.map(severity => {
    const count = diagnostics.filter(diagnostic => diagnostic.severity === severity).length;
    return count === 0 ? '' : `${count} ${severity}${count === 1 ? '' : 's'}`;
  });
  return parts.filter(part => part !== '').join(', ') || 'no findings';
}

function paint(text: string, color: number, {isColored}: Style): string {
  return isColored ? `\u001b[${color}m${text}\u001b[0m` : text;
}

/** Control characters of a user's file must not reach the terminal, nor those that turn or hide what follows. */
const HIDDEN = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu;

function visible(text: string): string {
  return text.replace(HIDDEN, hidden => (hidden === '\t' ? ' ' : escaped(hidden)));
}

function escaped(character: string): string {
  const short = JSON.stringify(character).slice(1, -1);
  if (short !== character) return short;
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** Lines, each ended. In the log of a workflow a line that begins so would be a command, also after spaces. */
export function lines(all: readonly string[]): string {
  return all.map(line => `${line.replace(/^(\s*)(?=::|##\[)/, '$1\\')}\n`).join('');
}
