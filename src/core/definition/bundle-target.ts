import type {Reader} from '../../host/host.js';
import type {Diagnostic, Location} from '../diagnostic.js';
import {type Origin, traceThrough} from '../origins.js';
import {child, type Pointer, resolvePointer} from '../pointer.js';
import {parseSource, type Source} from '../source.js';
import {linkOutside, type ReferenceTarget, targetOf} from './reference-target.js';

/** What is known while a definition in several files becomes one. */
export interface Bundling {
  readonly main: Source;
  readonly folder: string;
  readonly reader: Pick<Reader, 'readFile' | 'isReallyInside'>;
  readonly sources: Map<string, Source>;
  readonly origins: Map<Pointer, Origin>;
  readonly diagnostics: Diagnostic[];
  /** Local reference by target, for what has been moved in already. */
  readonly moved: Map<string, string>;
  /** What has been moved in, by section. */
  readonly sections: Map<string, Map<string, unknown>>;
  /** Names that the author's own sections have, by section. */
  readonly reserved: Map<string, ReadonlySet<string>>;
}

/** Where in which file the copying stands, and where the copy goes. */
export interface CopyPlace {
  readonly source: Source;
  readonly at: Pointer;
  readonly isNameMap: boolean;
  /** Targets that are being copied in place around this one. */
  readonly within: readonly string[];
}

/** What a reference leads to. */
export type Found = ReferenceTarget & {readonly source: Source; readonly value: unknown};

/** Follows the reference that stands at a place, or reports why it leads nowhere. */
export async function findTarget(
  bundle: Bundling,
  reference: string,
  place: CopyPlace,
): Promise<Found | undefined> {
  const target = targetOf(reference, referenceAt(bundle, place), bundle.folder);
  if ('rule' in target) {
    bundle.diagnostics.push(target);
    return undefined;
  }
  const {main, reader, folder} = bundle;
  if (target.file !== main.file && !reader.isReallyInside(target.file, folder)) {
    bundle.diagnostics.push(linkOutside(reference, referenceAt(bundle, place)));
    return undefined;
  }
  const source = await sourceOf(bundle, target.file);
  if (!source) {
    const message = `Unexpected reference to the missing or unreadable file \`${target.file}\`, expected a file beside the definition`;
    return reportAt(bundle, place, message);
  }
  const value = resolvePointer(source.value, target.pointer);
  if (value === undefined) {
    const message = `Unexpected reference to \`${reference}\`, expected something at \`${target.pointer}\` of \`${target.file}\``;
    return reportAt(bundle, place, message);
  }
  return {...target, source, value};
}

/** A finding at the reference that stands at a place. */
export function reportAt(bundle: Bundling, place: CopyPlace, message: string): undefined {
  bundle.diagnostics.push({
    rule: 'def-ref-resolves',
    severity: 'error',
    ...referenceAt(bundle, place),
    message,
    code: 'SchemaReferenceNotFound',
  });
}

/** The reference that stands at a place of the copy, in the file of its author. */
function referenceAt({origins}: Bundling, {source, at}: CopyPlace): Location {
  return traceThrough(origins, {file: source.file, pointer: ''})(child(at, '$ref'));
}

async function sourceOf(bundle: Bundling, file: string): Promise<Source | undefined> {
  const known = bundle.sources.get(file);
  if (known) return known;
  const bytes = await bundle.reader.readFile(file);
  const parsed = bytes && (await parseSource(file, bytes));
  if (!parsed?.value) {
    bundle.diagnostics.push(...(parsed?.diagnostics ?? []));
    return undefined;
  }
  bundle.sources.set(file, parsed.value);
  return parsed.value;
}
