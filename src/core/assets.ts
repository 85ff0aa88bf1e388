import type {Location} from './diagnostic.js';
import type {FileSet} from './file-set.js';
import type {Pointer} from './pointer.js';
import type {Source} from './source.js';

/** One document or file of a connector, emitted or found. */
export interface Asset {
  /** Its file name in the assets: `apiDefinition.json`. */
  readonly name: string;
  /** The path that opens it, or would open it once written. */
  readonly file: string;
  /** The parsed value of a JSON document. */
  readonly value?: unknown;
  /** Numbers in the value as written, where JavaScript would print them differently. */
  readonly numbers?: ReadonlyMap<Pointer, string>;
  /** The text of a script or a readme. */
  readonly text?: string;
  /** The bytes as found; what is printed when nothing changed them. */
  readonly bytes?: Uint8Array;
  /** What is printed where neither `bytes` nor `text` is the content: the value as JSON text. */
  readonly print?: () => string;
  /** Where the author of a value wrote it: itself for a found asset, config or definition for an emitted one. */
  readonly trace: (pointer: Pointer) => Location;
}

/** What a target emits for one connector, or finds in a folder. Rules look at this and nothing else. */
export interface Assets {
  /** The folder they were found in, or will be written to. */
  readonly folder: string;
  /** The absolute path of the folder, where it is known: its name is `.` for whoever stands in it. */
  readonly location?: string;
  /** How the connector is called in output. */
  readonly title: string;
  /** Whether they lie in a folder already, or were just emitted from a config. */
  readonly origin: 'emitted' | 'found';
  /** By role, such as `definition` or `properties`: each target names its own. */
  readonly documents: ReadonlyMap<string, Asset>;
  /** Names of all files in the folder, also of those that are no asset. */
  readonly fileNames: readonly string[];
  /** Every file that findings may point into. */
  readonly sources: ReadonlyMap<string, Source>;
}

/** Assets → the files that are written for them. */
export function printAssets(assets: Assets): FileSet {
  return new Map([...assets.documents.values()].map(asset => [asset.name, printAsset(asset)]));
}

export function printAsset(asset: Asset): string | Uint8Array {
  return asset.bytes ?? asset.text ?? asset.print?.() ?? '';
}

/** The trace of an asset whose author wrote that very file. */
export function tracesToItself(file: string): Asset['trace'] {
  return pointer => ({file, pointer});
}
