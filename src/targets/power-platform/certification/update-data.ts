import {type Diagnostic, wholeMessage} from '../../../core/diagnostic.js';
import type {ComparedSummary} from '../../target.js';
import {CHANGES} from '../changes/index.js';
import {code} from './markdown.js';

/** What an update changes, as far as it was compared with what is published. */
export interface UpdateFacts {
  /** The path of the published version. */
  readonly place: string;
  /** Changes that may break flows and apps, and what could not be compared, with their lines. */
  readonly findings: readonly Diagnostic[];
  /** How many of them are certain to: errors for `compare-connector`. */
  readonly breaking: number;
  readonly summary: ComparedSummary;
  /** Published files that the bundle does not have. */
  readonly leftOver: readonly string[];
}

/** What `checklist.md.hbs` shows of an update. `''` and `[]` where there is nothing to show. */
export interface UpdateData {
  readonly published: string;
  readonly found: string;
  readonly breaks: readonly {
    readonly place: string;
    readonly message: string;
    readonly advice: string;
  }[];
  /** What could not be compared. */
  readonly gaps: readonly string[];
  readonly changes: readonly {readonly kind: string; readonly lines: readonly string[]}[];
  readonly leftOver: string;
}

const NO_UPDATE: UpdateData = {
  published: '',
  found: '',
  breaks: [],
  gaps: [],
  changes: [],
  leftOver: '',
};

/** Lines of each kind: a pull request wants the gist, `compare-connector` has it all. */
const MOST_LINES = 40;

export function updateData(update: UpdateFacts | undefined): UpdateData {
  if (!update) return NO_UPDATE;
  const {place, findings, breaking, summary, leftOver} = update;
  const breaks = findings.filter(({rule}) => adviceOn(rule) !== undefined);
  const gaps = findings.filter(({rule}) => adviceOn(rule) === undefined);
  const {added, changed, removed} = summary;
  const kinds = [
    {kind: 'New', lines: added},
    {kind: 'Changed', lines: changed},
    {kind: 'Removed', lines: removed},
  ];
  return {
    published: code(place),
    found: foundIn(breaks.length, breaking),
    breaks: breaks.map(breakData),
    gaps: gaps.map(({message}) => onOneLine(message)),
    changes: kinds
      .filter(({lines}) => lines.length > 0)
      .map(({kind, lines}) => ({kind, lines: shortened(lines)})),
    leftOver: leftOver.map(code).join(', '),
  };
}

function foundIn(all: number, breaking: number): string {
  if (all === 0) return 'nothing breaks flows or apps';
  const others = all - breaking;
  const parts = [
    ...(breaking > 0 ? [`${numbered(breaking)} flows or apps`] : []),
    ...(others > 0 ? [`${others} to look at`] : []),
  ];
  return parts.join(', ');
}

function numbered(count: number): string {
  return count === 1 ? '1 change breaks' : `${count} changes break`;
}

function breakData(found: Diagnostic): UpdateData['breaks'][number] {
  const {rule, file, line} = found;
  const at = line === undefined ? file : `${file}:${line}`;
  return {place: code(at), message: onOneLine(wholeMessage(found)), advice: adviceOn(rule) ?? ''};
}

/** What a change breaks, and how to avoid it. */
function adviceOn(rule: string): string | undefined {
  return CHANGES.find(({id}) => id === rule)?.why;
}

function shortened(lines: readonly string[]): string[] {
  const shown = lines.slice(0, MOST_LINES).map(onOneLine);
  const rest = lines.length - shown.length;
  return rest === 0 ? shown : [...shown, `and ${rest} more`];
}

/** Names in these are code already. */
function onOneLine(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/\p{Cc}/gu, '')
    .trim();
}
