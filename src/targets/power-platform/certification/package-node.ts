import type {Assets} from '../../../core/assets.js';
import type {Source} from '../../../core/source.js';
import type {XmlElement} from '../../../core/xml/parse-xml.js';
import type {ZipEntry} from '../../../core/zip/central-directory.js';

/** Where a finding stands: a path that leads through zips, and what is known of the place in that file. */
export interface PackagePlace {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  readonly pointer?: string;
}

/** A zip that opened. */
export interface Archive {
  /** `ConnectorPackage.zip!package.zip`. */
  readonly file: string;
  /** The folder around all of it, `Upload/`, or `''` where there is none. Names below are without it. */
  readonly prefix: string;
  readonly entries: readonly ZipEntry[];
  /** The content of an entry; what cannot be had is told once, by `pkg-readable`. */
  readonly read: (name: string) => Uint8Array | undefined;
}

/** A parsed XML file of a solution. */
export interface XmlDocument {
  readonly file: string;
  readonly root: XmlElement;
}

/** A file that customizations.xml gives a connector: which of its elements, and what it names. */
export interface ConnectorFile {
  readonly element: XmlElement;
  /** `Connector/x_openapidefinition.json`, without the slash at its beginning. */
  readonly path: string;
  /** The path through the zips. */
  readonly file: string;
  readonly isThere: boolean;
  /** Undefined where the zip has no such file, or it cannot be read. */
  readonly bytes: Uint8Array | undefined;
  /** The value of JSON that parses. */
  readonly value: unknown;
}

/** A Connector node of customizations.xml with the files that it refers to, by element name. */
export interface ConnectorPart {
  readonly element: XmlElement;
  readonly customizations: string;
  readonly name: string;
  readonly id: string;
  readonly files: ReadonlyMap<string, ConnectorFile>;
}

export interface Solution extends Archive {
  /** The name of its zip. */
  readonly name: string;
  readonly manifest: XmlDocument | undefined;
  readonly customizations: XmlDocument | undefined;
  /** What Microsoft's script takes it for. */
  readonly kind: 'connector' | 'flow' | 'plugin' | 'unknown';
  readonly connectors: readonly ConnectorPart[];
}

/** A certification package with all that was found in it. */
export interface PackageNode {
  /** The zip that would be uploaded, as it is. */
  readonly upload: Archive | undefined;
  /** The same without a folder that lies around everything in it. */
  readonly outer: Archive | undefined;
  /** The package zip in it; itself, where it is one. */
  readonly inner: Archive | undefined;
  /** The one folder of the inner zip. */
  readonly folder: string | undefined;
  readonly solutions: readonly Solution[];
  readonly hasPlugin: boolean;
  readonly pullRequest: Assets | undefined;
  /** What could not be read. */
  readonly problems: readonly (PackagePlace & {readonly message: string})[];
  readonly sources: ReadonlyMap<string, Source>;
}

/** Names of files in a folder of an archive, `''` for its root; not those in folders below. */
export function filesIn({entries}: Archive, folder: string): string[] {
  const prefix = folder === '' ? '' : `${folder}/`;
  return entries
    .filter(({name, isFolder}) => !isFolder && name.startsWith(prefix))
    .map(({name}) => name.slice(prefix.length))
    .filter(name => !name.includes('/'));
}

/** Paths of all zips in an archive, but for what macOS adds. */
export function zipPaths({entries}: Archive): string[] {
  return entries
    .filter(({name, isFolder}) => !isFolder && /\.zip$/i.test(name) && !/^__MACOSX\//.test(name))
    .map(({name}) => name);
}

/** Names of folders in a folder, also of those that have no entry of their own. */
export function foldersIn({entries}: Archive, folder: string): string[] {
  const prefix = folder === '' ? '' : `${folder}/`;
  const below = entries
    .filter(({name}) => name.startsWith(prefix))
    .map(({name, isFolder}) => ({name: name.slice(prefix.length), isFolder}))
    .filter(({name, isFolder}) => isFolder || name.includes('/'))
    .map(({name}) => name.split('/')[0] ?? '');
  return [...new Set(below)];
}

/** The path of an entry through its zips. */
export function pathIn({file, prefix}: Archive, name: string): string {
  return `${file}!${prefix}${name}`;
}

/** Whether an archive has a file, even one that cannot be read. */
export function hasFile({entries}: Archive, path: string): boolean {
  return entries.some(({name, isFolder}) => !isFolder && name === path);
}

/** What is in a folder of an archive, as if that folder were all of it. */
export function archiveIn(archive: Archive, folder: string): Archive {
  const prefix = `${folder}/`;
  return {
    file: archive.file,
    prefix: archive.prefix + prefix,
    entries: archive.entries
      .filter(({name}) => name.startsWith(prefix))
      .map(entry => ({...entry, name: entry.name.slice(prefix.length)})),
    read: name => archive.read(prefix + name),
  };
}

/** Folders that somebody made: macOS adds one of its own. */
export function ownFoldersIn(archive: Archive, folder: string): string[] {
  return foldersIn(archive, folder).filter(name => name !== '__MACOSX');
}

/** Where an element begins. */
export function placeOf(file: string, {line, column}: XmlElement): PackagePlace {
  return {file, line, column};
}
