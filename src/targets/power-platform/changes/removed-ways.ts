import {quote} from '../../../core/json/value.js';
import type {Pair, ReportChange} from './change.js';
import type {DefinedSignIn, DefinedWay} from './defined-sign-in.js';

const NOBODY_SIGNS_IN: readonly DefinedWay[] = [[]];

/** Reports ways to sign in of an old definition that the new one does not have, where properties do not say it better. */
export function reportRemovedWays(
  {before, after}: Pair<DefinedSignIn>,
  report: ReportChange,
): void {
  if (before.hasProperties && after.hasProperties) return;
  if (isUnknown(before) || isUnknown(after)) return;
  const kept = new Set(waysIn(after).map(kindsOf));
  const removed = waysIn(before).filter(way => !kept.has(kindsOf(way)));
  for (const way of new Map(removed.map(one => [kindsOf(one), one])).values())
    reportWay(way, after, report);
}

/** Properties may have what `securityDefinitions` do not tell. */
function isUnknown({ways, hasProperties}: DefinedSignIn): boolean {
  return ways.length === 0 && hasProperties;
}

function waysIn({ways}: DefinedSignIn): readonly DefinedWay[] {
  return ways.length === 0 ? NOBODY_SIGNS_IN : ways;
}

function reportWay(way: DefinedWay, {ways}: DefinedSignIn, report: ReportChange): void {
  const [first] = way;
  const [instead] = ways[0] ?? [];
  const message = first
    ? `Unexpected removal of the authentication by ${wordsOf(way)}, expected it to stay`
    : `Unexpected authentication by ${wordsOf(ways[0] ?? [])}, expected none as before`;
  const place = first ?? instead;
  report(message, place?.pointer ?? '', place?.pointer ?? '');
}

function kindsOf(way: DefinedWay): string {
  return way
    .map(({kind}) => kind)
    .sort()
    .join(' ');
}

function wordsOf(way: DefinedWay): string {
  return way.map(({kind}) => quote(kind)).join(' with ');
}
