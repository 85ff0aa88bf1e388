import type {Diagnostic} from '../../../core/diagnostic.js';
import {parseSource, type Source, textSource} from '../../../core/source.js';
import type {Opener} from './open-archives.js';

export interface Reading {
  readonly opener: Pick<Opener, 'problems'>;
  readonly sources: Map<string, Source>;
}

/** The value of a JSON file. What does not parse is a problem of the package. */
export async function readJson(
  file: string,
  bytes: Uint8Array | undefined,
  {opener, sources}: Reading,
): Promise<unknown> {
  if (!bytes) return undefined;
  const known = sources.get(file);
  if (known) return known.value;
  const parsed = await parseSource(file, bytes);
  for (const problem of parsed.diagnostics) opener.problems.push(withoutRule(problem));
  if (parsed.value) sources.set(file, parsed.value);
  else sources.set(file, textSource(file, bytes, new TextDecoder().decode(bytes)));
  return parsed.value?.value;
}

/** Where a problem is, and what: `pkg-readable` tells it, whichever reader found it. */
export function withoutRule({
  file,
  pointer,
  line,
  column,
  message,
}: Diagnostic): Opener['problems'][number] {
  return {
    file,
    pointer,
    message,
    ...(line === undefined ? {} : {line}),
    ...(column === undefined ? {} : {column}),
  };
}
