import type {Diagnostic, Location} from '../diagnostic.js';
import {quote} from '../json/value.js';

/** A path in a config where no file is: `file` is where it leads from the current directory. */
export function missingFile(namedAt: Location, path: string, file: string): Diagnostic {
  const isAddress = /^[a-z][a-z0-9+.-]+:\/\//i.test(path);
  const message = isAddress
    ? `Unexpected address ${quote(path)}, expected the path of a file (nothing is fetched)`
    : `Unexpected path of a missing file, expected a file at \`${file}\``;
  return {rule: 'config-file', severity: 'error', ...namedAt, message};
}
