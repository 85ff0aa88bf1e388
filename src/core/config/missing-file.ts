import type {Reader} from '../../host/host.js';
import type {Diagnostic, Location} from '../diagnostic.js';
import {quote} from '../json/value.js';
import {noFileAt} from '../no-file.js';

/** A path in a config, as it is written and where it leads from the current directory. */
export interface NamedPath {
  readonly namedAt: Location;
  readonly path: string;
  readonly file: string;
}

/** Why there is no file where a path in a config leads. */
export async function missingFile(
  {namedAt, path, file}: NamedPath,
  reader: Pick<Reader, 'kindOf'>,
): Promise<Diagnostic> {
  const isAddress = /^[a-z][a-z0-9+.-]+:\/\//i.test(path);
  const message = isAddress
    ? `Unexpected address ${quote(path)}, expected the path of a file (nothing is fetched)`
    : `Unexpected path of a ${await noFileAt(file, reader)}, expected a file at \`${file}\``;
  return {rule: 'config-file', severity: 'error', ...namedAt, message};
}
