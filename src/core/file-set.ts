/** Relative POSIX path → text or bytes, in memory. */
export type FileSet = ReadonlyMap<string, string | Uint8Array>;

/** Merges file sets; two owners of one path are a bug in a target, not in a user's file. */
export function mergeFileSets(...sets: readonly FileSet[]): FileSet {
  const merged = new Map<string, string | Uint8Array>();
  for (const [path, content] of sets.flatMap(set => [...set])) {
    if (merged.has(path)) throw new Error(`Two emitters claim the file ${path}`);
    merged.set(path, content);
  }
  return merged;
}

/** The same files one folder down. */
export function underFolder(folder: string, files: FileSet): FileSet {
  return new Map([...files].map(([path, content]) => [`${folder}/${path}`, content]));
}
