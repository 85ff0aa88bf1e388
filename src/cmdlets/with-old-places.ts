import type {Diagnostic, Place} from '../core/diagnostic.js';
import type {ComparedFinding} from '../targets/target.js';
import type {Version} from './read-version.js';

/** Findings in the new version, each with its place in the old one: that is in another file, or in none on disk. */
export function withOldPlaces(
  findings: readonly ComparedFinding[],
  {locate}: Pick<Version, 'locate'>,
): Diagnostic[] {
  const places = locate(findings.map(asDiagnostic));
  const byIndex = new Map(places.map(place => [Number(place.message), place]));
  return findings.map(({diagnostic, before}, index) => ({
    ...diagnostic,
    before: placeOf(byIndex.get(index) ?? before),
  }));
}

/** Locating brings findings into the order of their file: the index tells which is which. */
function asDiagnostic({before}: ComparedFinding, index: number): Diagnostic {
  return {...before, rule: '', severity: 'note', message: String(index)};
}

function placeOf({file, pointer, line, column}: Place): Place {
  return line === undefined || column === undefined
    ? {file, pointer}
    : {file, pointer, line, column};
}
