import type {Assets} from '../core/assets.js';
import type {Diagnostic} from '../core/diagnostic.js';
import {isObject} from '../core/json/value.js';
import type {Version} from './read-version.js';

/** A version that could be read. */
export type Compared = Pick<Version, 'title'> & {readonly assets: Assets};

/** The finding that something was not compared. */
export const COMPARE_PARTIAL = 'compare-partial';

/** What a version has to have, how bad it is to lack it, and how that is said. */
const PARTS = [
  {
    role: 'definition',
    severity: 'error',
    message:
      'Unexpected version without a definition, expected one in both: the definitions were not compared',
  },
  {
    role: 'properties',
    severity: 'note',
    message:
      'Unexpected version without apiProperties, expected them in both: they were not compared, and sign-in only by the definitions',
  },
] as const;

/** Said rather than passed over: a folder compared with a single file has more documents. */
export function partsMissing(before: Compared, after: Compared): Diagnostic[] {
  return PARTS.flatMap(({role, severity, message}) => {
    const [lacking, ...others] = [before, after].filter(version => !hasDocument(version, role));
    if (!lacking || others.length > 0) return [];
    return [{rule: COMPARE_PARTIAL, severity, file: lacking.title, pointer: '', message}];
  });
}

function hasDocument({assets}: Compared, role: string): boolean {
  return isObject(assets.documents.get(role)?.value);
}
