import type {Diagnostic} from '../core/diagnostic.js';
import type {Reader} from '../host/host.js';

/** A folder that is not empty is refused unless the user forces it: nobody loses a file by a wrong path. */
export async function checkOutputDirectory(
  {directory, isForced}: {readonly directory: string; readonly isForced: boolean},
  reader: Pick<Reader, 'listFolder' | 'readFile'>,
): Promise<Diagnostic | undefined> {
  if (directory === '') return refused('', 'empty path', 'the folder to write into');
  const entries = await reader.listFolder(directory);
  if (entries === undefined) {
    const isFile = (await reader.readFile(directory)) !== undefined;
    return isFile
      ? refused(directory, `file \`${directory}\``, 'a folder or a path that does not exist yet')
      : undefined;
  }
  if (entries.length === 0 || isForced) return undefined;
  const names = entries
    .slice(0, 3)
    .map(entry => `\`${entry.name}\``)
    .join(', ');
  return refused(
    directory,
    `folder that is not empty (${names}${entries.length > 3 ? ', …' : ''})`,
    'an empty one, or `--force` to replace the files that connectorsmith writes',
  );
}

function refused(file: string, found: string, expected: string): Diagnostic {
  return {
    rule: 'output-directory',
    severity: 'error',
    file,
    pointer: '',
    message: `Unexpected ${found}, expected ${expected}`,
  };
}
