import type {Reader} from '../../host/host.js';
import type {Diagnostic, Location} from '../diagnostic.js';
import {type Origin, traceThrough} from '../origins.js';
import {child, type Pointer, resolvePointer} from '../pointer.js';
import {brokenSource, parseSource, type Source} from '../source.js';
import {linkOutside, type OwnFolder, type ReferenceTarget, targetOf} from './reference-target.js';

/** What is known while a definition in several files becomes one. */
export interface Bundling {
  readonly main: Source;
  readonly folder: OwnFolder;
  readonly reader: Pick<Reader, 'readFile' | 'isReallyInside'>;
  readonly sources: Map<string, Source>;
  /** Files that do not parse, and why. */
  readonly broken: Map<string, Broken>;
  readonly origins: Map<Pointer, Origin>;
  readonly diagnostics: Diagnostic[];
  /** Local reference by target, for what has been moved in already. */
  readonly moved: Map<string, string>;
  /** What has been moved in, by section. */
  readonly sections: Map<string, Map<string, unknown>>;
  /** Names that the author's own sections have, by section. */
  readonly reserved: Map<string, ReadonlySet<string>>;
}

/** A file that does not parse. */
export interface Broken {
  readonly source: Source;
  readonly diagnostics: readonly Diagnostic[];
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
  if (target.file !== main.file && !reader.isReallyInside(target.file, folder.path)) {
    bundle.diagnostics.push(linkOutside(reference, referenceAt(bundle, place), folder));
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
  const broken = bundle.broken.get(file);
  if (broken) return reportBroken(bundle, broken);
  const bytes = await bundle.reader.readFile(file);
  if (!bytes) return undefined;
  const {value: source, diagnostics} = await parseSource(file, bytes);
  if (!source) return reportBroken(bundle, {source: brokenSource(file, bytes), diagnostics});
  bundle.sources.set(file, source);
  return source;
}

/** Told once, however many references lead to it; looking ahead may have come upon it before. */
function reportBroken(bundle: Bundling, broken: Broken): undefined {
  const {source, diagnostics} = broken;
  bundle.broken.set(source.file, broken);
  bundle.diagnostics.push(...diagnostics.filter(one => !bundle.diagnostics.includes(one)));
}
