import type {Connector} from '../core/connector.js';
import type {Diagnostic} from '../core/diagnostic.js';
import type {FileSet} from '../core/file-set.js';
import {joinPath} from '../core/path.js';
import type {Source} from '../core/source.js';
import type {Reader} from '../host/host.js';

interface Inputs {
  readonly connector: Connector;
  readonly sources: ReadonlyMap<string, Source>;
}

/** `--force` replaces what we wrote, never what the author wrote: an input that another content would replace is an error. */
export function keepInputs(
  {connector, sources}: Inputs,
  {directory, files}: {readonly directory: string; readonly files: FileSet},
  reader: Pick<Reader, 'realPath'>,
): Diagnostic[] {
  const {icon} = connector;
  const inputs = new Map([...sources].map(([file, {bytes}]) => [reader.realPath(file), bytes]));
  if (icon) inputs.set(reader.realPath(icon.file), icon.bytes);
  return [...files].flatMap(([name, content]) => {
    const file = joinPath(directory, name);
    const input = inputs.get(reader.realPath(file));
    return input && !Buffer.from(content).equals(input) ? [replaced(file)] : [];
  });
}

function replaced(file: string): Diagnostic {
  const message = `Unexpected output over \`${file}\`, which the config reads, expected another folder or another name of that file`;
  return {rule: 'output-directory', severity: 'error', file, pointer: '', message};
}
