import {decodeText} from './decode-text.js';
import type {Diagnostic, Result} from './diagnostic.js';
import {failed} from './diagnostic.js';
import {parseJsonSource} from './json/parse.js';
import {lineSpan, lineStartsOf, positionOf, type TextPosition} from './lines.js';
import type {Pointer} from './pointer.js';
import {withoutSecretValues} from './redact.js';

/** Characters of a line that a finding shows. */
const EXCERPT = 160;

/** One input file: its text, its parsed value, and a way from pointer to line and column. */
export interface Source {
  /** The path that opens it, as the user would write it. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly text: string;
  readonly value: unknown;
  readonly format: 'json' | 'yaml' | 'text';
  /** Numbers as written, where JavaScript would print them differently. */
  readonly numbers: ReadonlyMap<Pointer, string>;
  /** Offsets of values in the text; a pointer that names nothing gets the nearest value above it. */
  readonly locate: (pointers: readonly Pointer[]) => ReadonlyMap<Pointer, number>;
}

/**
 * Parses a JSON or YAML file, by its ending, else by its first character.
 * A text that is neither gives diagnostics with line and column, and no value.
 */
export async function parseSource(file: string, bytes: Uint8Array): Promise<Result<Source>> {
  const text = decodeText(file, bytes);
  if (text.value === undefined) return failed(text.diagnostics);
  if (!isYaml(file, text.value)) return parseJsonSource(file, bytes, text.value);
  const {parseYamlSource} = await import('./yaml/parse.js');
  return parseYamlSource(file, bytes, text.value);
}

/** A file that is only text (a script, a readme): pointers all name the whole of it. */
export function textSource(file: string, bytes: Uint8Array, text: string): Source {
  const locate = (pointers: readonly Pointer[]) => new Map(pointers.map(pointer => [pointer, 0]));
  return {file, bytes, text, value: undefined, format: 'text', numbers: new Map(), locate};
}

/** A file that does not parse still shows the line of its error. */
export function brokenSource(file: string, bytes: Uint8Array): Source {
  return textSource(file, bytes, new TextDecoder().decode(bytes));
}

/**
 * Adds line, column and the line of source to findings whose file is among `sources`,
 * and brings them into the order of the files' texts.
 */
export function locateDiagnostics(
  diagnostics: readonly Diagnostic[],
  sources: ReadonlyMap<string, Source>,
): Diagnostic[] {
  return [...groupByFile(diagnostics)].flatMap(([file, findings]) => {
    const source = sources.get(file);
    return source ? locateIn(source, findings).sort(byPosition) : findings;
  });
}

function byPosition(a: Diagnostic, b: Diagnostic): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}

function groupByFile(diagnostics: readonly Diagnostic[]): Map<string, Diagnostic[]> {
  const groups = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    const group = groups.get(diagnostic.file);
    if (group) group.push(diagnostic);
    else groups.set(diagnostic.file, [diagnostic]);
  }
  return groups;
}

function locateIn(source: Source, findings: readonly Diagnostic[]): Diagnostic[] {
  const starts = lineStartsOf(source.text);
  const offsets = source.locate(
    findings.filter(found => found.line === undefined).map(found => found.pointer),
  );
  return findings.map(found => {
    const position =
      found.line === undefined
        ? positionOf(starts, offsets.get(found.pointer) ?? 0)
        : {line: found.line, column: found.column ?? 1};
    const excerpt = found.excerpt ?? excerptOf(source.text, starts, position);
    return {...found, ...position, excerpt};
  });
}

/** Part of a line, copied: a slice would keep the whole text in memory for as long as the finding lives. */
function excerptOf(text: string, starts: readonly number[], {line, column}: TextPosition): string {
  const [start, end] = lineSpan(text, starts, line);
  const from = Math.max(start, Math.min(start + column - EXCERPT / 2, end - EXCERPT));
  const around = Math.max(start, from - EXCERPT);
  const legible = withoutSecretValues(text.slice(around, Math.min(end, from + EXCERPT)));
  const shown = legible.slice(from - around);
  return Buffer.from(shown, 'utf16le').toString('utf16le');
}

function isYaml(file: string, text: string): boolean {
  if (/\.ya?ml$/i.test(file)) return true;
  return !/\.json$/i.test(file) && !/^\uFEFF?\s*[{[]/.test(text);
}
