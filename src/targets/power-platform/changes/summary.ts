import type {Assets} from '../../../core/assets.js';
import type {ComparedSummary} from '../../target.js';
import type {Change, ChangeVisitor} from './change.js';
import {compareAssets} from './compare.js';
import {ADDED, CHANGED, REMOVED} from './summary-lines.js';
import {isChanged, majorParts, updateKind} from './update-kind.js';

/** Old and new assets → a summary of all differences, harmful or not. */
export function summarizeChanges(before: Assets, after: Assets): ComparedSummary {
  const found = compareAssets(before, after, [
    listing('added', ADDED),
    listing('changed', CHANGED),
    listing('removed', REMOVED),
  ]);
  const told = (id: string) =>
    inOrder(
      found
        .filter(({diagnostic}) => diagnostic.rule === id)
        .map(({diagnostic}) => readable(diagnostic.message)),
    );
  const parts = majorParts(before, after);
  const files = (['script', 'icon'] as const).filter(role => isChanged(role, before, after));
  return {
    added: told('added'),
    changed: withOneLine([...told('changed'), ...files.map(role => `${CONNECTOR}${role}`)]),
    removed: told('removed'),
    update: updateKind(before, after, parts),
    majorParts: parts,
  };
}

/** The lines of a summary are found as breaking changes are: shared types once, with what they reach. */
function listing(id: 'added' | 'changed' | 'removed', check: ChangeVisitor): Change {
  return {id, severity: 'note', summary: '', why: '', source: '', examples: [], check};
}

const CONNECTOR = 'connector: ';

/** All that is about the connector as a whole stands in the last line. */
function withOneLine(lines: readonly string[]): string[] {
  const isOwn = (line: string) => line.startsWith(CONNECTOR);
  const own = lines.filter(isOwn).map(line => line.slice(CONNECTOR.length));
  const others = lines.filter(line => !isOwn(line));
  return own.length > 0 ? [...others, CONNECTOR + own.join(', ')] : others;
}

/** What it reaches belongs before what it is. */
function readable(message: string): string {
  const [, what, details = '', reached] =
    /^(.*?)((?:: [^:]*)?) \(reached by (.*)\)$/s.exec(message) ?? [];
  return what === undefined ? message : `${what} in ${reached}${details}`;
}

/** Most telling first. */
const RANKS = [
  'trigger',
  'operation',
  'input',
  'output',
  'authentication',
  'connection parameter',
  'security definition',
];

function inOrder(lines: readonly string[]): string[] {
  const rankOf = (line: string) => {
    const rank = RANKS.findIndex(word => line.startsWith(`${word} `));
    return rank === -1 ? RANKS.length : rank;
  };
  return [...lines].sort((a, b) => rankOf(a) - rankOf(b));
}
