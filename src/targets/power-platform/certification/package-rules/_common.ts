import {quote} from '../../../../core/json/value.js';
import type {Example} from '../../../../lint/rule.js';
import {type Archive, filesIn, type PackageNode, zipPaths} from '../package-node.js';

export const POLICY_PAGE =
  'https://learn.microsoft.com/connectors/custom-connectors/certification-policy-errors';
export const SUBMISSION_PAGE =
  'https://learn.microsoft.com/connectors/custom-connectors/certification-submission';
export const SCRIPT_PAGE =
  'https://github.com/microsoft/PowerPlatformConnectors/blob/dev/scripts/ConnectorPackageValidator.ps1';

/** The good example of every rule. */
export const FAULTLESS: Example = {name: 'a faultless package', expected: []};

/** `` `a`, `b` `` or `nothing`. */
export function listed(names: readonly string[]): string {
  const shown = names.slice(0, 5).map(quote).join(', ');
  const more = names.length > 5 ? ` and ${names.length - 5} more` : '';
  return names.length === 0 ? 'nothing' : shown + more;
}

/** Files that systems put beside those of a person. */
export const LEFT_BY_SYSTEMS = /(^|\/)(__MACOSX|\.DS_Store|Thumbs\.db|desktop\.ini)(\/|$)/i;

const MAC = ' (macOS added `__MACOSX`: zip with `zip -rX` in Terminal)';

/** What to do about folders that should not be there. */
export function adviceOn(folders: readonly string[]): string {
  return folders.includes('__MACOSX') ? MAC : '';
}

export function zipsIn(archive: Archive, folder: string): string[] {
  return filesIn(archive, folder).filter(name => /\.zip$/i.test(name));
}

/** Whether what each solution is could be told: otherwise a missing kind of solution says nothing new. */
export function areSolutionsKnown({inner, solutions}: PackageNode): boolean {
  const zips = inner ? zipPaths(inner) : [];
  return solutions.length === zips.length && solutions.every(({customizations}) => customizations);
}
