import {type Diagnostic, type Severity, wholeMessage} from '../core/diagnostic.js';
import type {Formatter, Style} from './format.js';

const COLORS: Readonly<Record<Severity, number>> = {error: 31, warning: 33, note: 36};
const DIM = 2;

/** Findings as lines that terminals and editors can click, each with its line of source, and a summary. */
export const formatText: Formatter = ({diagnostics, groups, text}, style) => {
  const result = text === undefined ? [] : [text.replace(/\n$/, '')];
  if (groups.length > 0)
    return lines([...result, ...groups.flatMap(group => groupLines(group, style))]);
  return lines([...result, ...findingLines(diagnostics, style), ...summaryLine(diagnostics)]);
};

function groupLines(
  {title, diagnostics}: {readonly title: string; readonly diagnostics: readonly Diagnostic[]},
  style: Style,
): string[] {
  const summary = counts(diagnostics);
  return [
    ...(style.isQuiet ? [] : [paint(`${title}: ${summary}`, 1, style)]),
    ...findingLines(diagnostics, style),
  ];
}

function findingLines(diagnostics: readonly Diagnostic[], style: Style): string[] {
  return diagnostics.flatMap(diagnostic => [
    findingLine(diagnostic, style),
    ...excerptLines(diagnostic, style),
  ]);
}

function findingLine(diagnostic: Diagnostic, style: Style): string {
  const {severity, rule, code, policy} = diagnostic;
  const names = [code, policy].filter(name => name !== undefined);
  const named = names.length > 0 ? `${rule} (${names.join(', ')})` : rule;
  const place = placeOf(diagnostic);
  const parts = [
    paint(severity, COLORS[severity], style),
    visible(wholeMessage(diagnostic)),
    paint(named, DIM, style),
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

/** Control characters of a user's file must not reach the terminal. */
function visible(text: string): string {
  return text.replace(/\p{Cc}/gu, control =>
    control === '\t' ? ' ' : JSON.stringify(control).slice(1, -1),
  );
}

function lines(all: readonly string[]): string {
  return all.length === 0 ? '' : `${all.join('\n')}\n`;
}
