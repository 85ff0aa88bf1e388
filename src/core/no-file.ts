import type {Reader} from '../host/host.js';

const NAMES = {folder: 'folder', other: 'device or pipe'} as const;

/** What is at a path from which no file could be read, in words: who named a folder must not be told that nothing is there. */
export async function noFileAt(
  path: string,
  reader: Pick<Reader, 'kindOf'>,
): Promise<'folder' | 'device or pipe' | 'missing file'> {
  const kind = await reader.kindOf(path);
  return kind === 'folder' || kind === 'other' ? NAMES[kind] : 'missing file';
}
