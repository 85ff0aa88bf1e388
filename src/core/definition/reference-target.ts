import type {Diagnostic, Location} from '../diagnostic.js';
import {quote} from '../json/value.js';
import {besides, isAbsolute, isInside} from '../path.js';
import type {Pointer} from '../pointer.js';

/** The file and the place in it that a reference names. */
export interface ReferenceTarget {
  readonly file: string;
  readonly pointer: Pointer;
}

/** The folder that references stay in, and whose it is. */
export interface OwnFolder {
  readonly path: string;
  readonly owner: 'config' | 'definition';
}

/**
 * Where a reference written at `where` leads. Only files under the folder are followed:
 * addresses, absolute paths and ways out of the folder give an error.
 */
export function targetOf(
  reference: string,
  where: Location,
  folder: OwnFolder,
): ReferenceTarget | Diagnostic {
  const [path = '', fragment = ''] = reference.split('#', 2);
  if (/^[a-z][a-z0-9+.-]+:/i.test(path) || path.startsWith('//')) {
    return refused(
      where,
      `remote reference ${quote(reference)}`,
      'a file beside the definition (nothing is fetched)',
    );
  }
  if (isAbsolute(path))
    return refused(where, `absolute reference ${quote(reference)}`, 'a path relative to this file');
  const file = path === '' ? where.file : besides(where.file, decode(path));
  if (path !== '' && !isInside(file, folder.path)) {
    return refused(
      where,
      `reference ${quote(reference)} to outside of the folder of the ${folder.owner}`,
      'a file inside it',
    );
  }
  if (fragment !== '' && !fragment.startsWith('/')) {
    return refused(
      where,
      `reference ${quote(reference)}`,
      'a JSON pointer such as `#/definitions/Item` behind the file',
    );
  }
  return {file, pointer: decode(fragment)};
}

/** A link in the folder that leads out of it is a way out like `..`. */
export function linkOutside(reference: string, where: Location, {owner}: OwnFolder): Diagnostic {
  const found = `reference ${quote(reference)} through a link to outside of the folder of the ${owner}`;
  return refused(where, found, 'a file inside it');
}

function refused(where: Location, found: string, expected: string): Diagnostic {
  const message = `Unexpected ${found}, expected ${expected}`;
  return {
    rule: 'def-ref-local',
    severity: 'error',
    ...where,
    message,
    code: 'SchemaReferenceNotValid',
  };
}

/** References are URIs: a space may be written as %20. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
