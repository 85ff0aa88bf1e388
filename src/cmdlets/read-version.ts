import type {Assets} from '../core/assets.js';
import {
  firstForeignReference,
  mayHaveForeignReferences,
  referenceIn,
} from '../core/definition/foreign-references.js';
import {type Diagnostic, hasErrors} from '../core/diagnostic.js';
import {isObject, quote} from '../core/json/value.js';
import {child, resolvePointer} from '../core/pointer.js';
import {locateDiagnostics, type Source} from '../core/source.js';
import {pathProblem} from '../core/usage.js';
import type {Reader} from '../host/host.js';
import type {Finder, Target} from '../targets/target.js';
import {type Found, findConnectors} from './find-connectors.js';

/** One version of a connector, or why it cannot be compared. */
export interface Version {
  readonly title: string;
  readonly assets: Assets | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** Adds lines to findings in this version, and says its files as the user would. */
  readonly locate: (findings: readonly Diagnostic[]) => Diagnostic[];
}

/** `git:REVISION:PATH`, else a path on disk. */
const REVISION = /^git:([^:]+):(.*)$/s;

/** What reading a version takes of a target. */
export type VersionTarget = Finder & Pick<Target, 'emit'>;

/** Reads the one connector that a path leads to, from disk or from git. */
export async function readVersion(
  path: string,
  target: VersionTarget,
  reader: Reader,
): Promise<Version> {
  const committed = committedPath(path);
  const prefix = committed ? `git:${committed.revision}:${committed.start}` : '';
  const place = committed?.place ?? path;
  const source = committed ? readerOf(committed, reader) : reader;
  const found: Found[] = [];
  for await (const one of findConnectors(place, target, source)) found.push(one);
  const read = await readFound(found, {place, target, reader: source});
  const locate = (findings: readonly Diagnostic[]) =>
    locateDiagnostics(findings, read.sources).map(one => ({...one, file: prefix + one.file}));
  return {title: path, assets: read.assets, diagnostics: locate(read.diagnostics), locate};
}

interface CommittedPath {
  readonly revision: string;
  /** As for git, a path begins at the root of the repository, and with `./` at the current folder. */
  readonly start: '' | './';
  readonly place: string;
}

function committedPath(path: string): CommittedPath | undefined {
  const [, revision, within] = REVISION.exec(path) ?? [];
  if (revision === undefined || within === undefined) return undefined;
  const isRelative = /^\.\.?\//.test(within);
  const place = within.replace(/^(\.\/+)+/, '') || '.';
  return {revision, start: isRelative ? './' : '', place};
}

/** The same reader over what was committed; a host without git finds nothing there. */
function readerOf({revision, start}: CommittedPath, reader: Reader): Reader {
  // Each question is a process of its own, and what was committed stays as it is.
  const known = new Map<string, Promise<Uint8Array | undefined>>();
  return {
    ...reader,
    readFile: path => {
      const asked =
        known.get(path) ?? Promise.resolve(reader.readRevision?.(revision, start + path));
      known.set(path, asked);
      return asked;
    },
    kindOf: async path =>
      (await reader.listRevision?.(revision, start + path)) ? 'folder' : undefined,
    listFolder: async path => reader.listRevision?.(revision, start + path),
    // git follows no links: what it gives lies where its path says.
    isReallyInside: () => true,
  };
}

interface Reading {
  readonly place: string;
  readonly target: VersionTarget;
  readonly reader: Reader;
}

interface Read {
  readonly assets: Assets | undefined;
  readonly sources: ReadonlyMap<string, Source>;
  readonly diagnostics: readonly Diagnostic[];
}

async function readFound(found: readonly Found[], reading: Reading): Promise<Read> {
  const [first] = found;
  if (!first || found.length > 1) return several(found.length, reading.place);
  if (first.kind === 'nothing')
    return {assets: undefined, sources: new Map(), diagnostics: [first.problem]};
  if (first.kind === 'config') return readConfig(first, reading);
  const {assets} = first.found;
  const diagnostics = [...errorsOf(first.found.diagnostics), ...unfollowed(assets)];
  return {
    assets: diagnostics.length > 0 ? undefined : assets,
    sources: assets.sources,
    diagnostics,
  };
}

/** What lies behind a reference that a folder must not have would be left out of the comparison. */
function unfollowed({documents, sources}: Assets): Diagnostic[] {
  const definition = documents.get('definition');
  const source = sources.get(definition?.file ?? '');
  if (!source || !isObject(definition?.value) || !mayHaveForeignReferences(source)) return [];
  const pointer = firstForeignReference(definition.value);
  if (pointer === undefined) return [];
  const reference = quote(referenceIn(resolvePointer(definition.value, pointer)));
  const message = `Unexpected reference ${reference} to another file in an assets folder, expected the path of the definition itself, whose references are followed`;
  const place = definition.trace(child(pointer, '$ref'));
  return [{rule: 'def-ref-local', severity: 'error', ...place, message}];
}

async function readConfig(
  {read}: Found & {kind: 'config'},
  {target, reader}: Reading,
): Promise<Read> {
  const emitted = read.value && (await target.emit(read.value, 'assets', reader));
  const diagnostics = [...read.diagnostics, ...(emitted?.diagnostics ?? [])];
  const assets = hasErrors(diagnostics) ? undefined : emitted?.value;
  return {assets, sources: read.sources, diagnostics: errorsOf(diagnostics)};
}

/** Only what keeps versions from being compared: the rest is the matter of test-connector. */
function errorsOf(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.filter(({severity}) => severity === 'error');
}

function several(count: number, place: string): Read {
  const message = `Unexpected ${count} connectors in \`${place}\`, expected one`;
  return {assets: undefined, sources: new Map(), diagnostics: [pathProblem(place, message)]};
}
