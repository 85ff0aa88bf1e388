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
  const removed = removedFrom(waysIn(before), waysIn(after));
  for (const way of new Map(removed.map(one => [kindsOf(one), one])).values())
    reportWay(way, after, report);
}

/** As many ways of a kind as are there no more, those first that no definition has the name of. */
function removedFrom(before: readonly DefinedWay[], after: readonly DefinedWay[]): DefinedWay[] {
  const names = new Set(after.flat().map(({name}) => name));
  const isNamed = (way: DefinedWay) => way.some(({name}) => names.has(name));
  const left = after.map(kindsOf);
  return [...before.filter(isNamed), ...before.filter(way => !isNamed(way))].filter(way => {
    const at = left.indexOf(kindsOf(way));
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
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
