import type {Assets} from '../core/assets.js';
import type {Connector} from '../core/connector.js';
import {type Diagnostic, failed, type Result, succeeded} from '../core/diagnostic.js';
import {isAbsolute} from '../core/path.js';
import type {Reader} from '../host/host.js';
import {
  folderAsPublished,
  isAlike,
  PUBLISHED_FOLDERS,
  type PublisherKind,
  publishedFolder,
} from '../targets/power-platform/certification/index.js';
import type {Target} from '../targets/target.js';
import {readVersion, type Version} from './read-version.js';

/** What is published of a connector. */
export interface Published {
  /** The path that leads to it, as `compare-connector` takes it. */
  readonly place: string;
  /** Undefined where nothing is published yet. */
  readonly version: (Version & {readonly assets: Assets}) | undefined;
  /** Its folder in the repository of published connectors, where the place tells one. */
  readonly folder: string | undefined;
}

export interface PublishedRequest {
  readonly against: string | undefined;
  readonly connector: Connector;
  readonly kind: PublisherKind;
  readonly outputDirectory: string;
}

/**
 * What is published, or undefined where the call names nothing.
 * Errors: a place without a connector. A revision without its folder is a warning: the connector may be new.
 */
export async function readPublished(
  request: PublishedRequest,
  target: Target,
  reader: Reader,
): Promise<Result<Published | undefined>> {
  const {against, kind} = request;
  if (against === undefined) return succeeded(undefined);
  const place = await placeOf(against, request, reader);
  if (place === undefined)
    return succeeded({place: against, version: undefined, folder: undefined}, [
      nothingThere(against, request),
    ]);
  const {assets, ...version} = await readVersion(place, target, reader);
  if (!assets) return failed(version.diagnostics);
  const folder = folderAsPublished(place, kind);
  return succeeded({place, version: {...version, assets}, folder}, version.diagnostics);
}

/** A revision alone means the folder of the connector in it. */
async function placeOf(
  against: string,
  {connector, kind, outputDirectory}: PublishedRequest,
  reader: Reader,
): Promise<string | undefined> {
  const revision = /^git:([^:]+)$/s.exec(against)?.[1];
  if (revision === undefined) return against;
  const parent = PUBLISHED_FOLDERS[kind];
  // A clone of the published connectors, or a repository that keeps its bundle.
  const parents = [
    parent,
    ...(isAbsolute(outputDirectory) ? [] : [`./${outputDirectory}/${parent}`]),
  ];
  const wanted = publishedFolder(connector, kind).slice(parent.length + 1);
  for (const folder of parents) {
    const entries = (await reader.listRevision?.(revision, folder)) ?? [];
    const names = entries.filter(entry => entry.kind === 'folder').map(entry => entry.name);
    const name = names.find(one => one === wanted) ?? names.find(one => isAlike(one, wanted));
    if (name !== undefined) return `git:${revision}:${folder}/${name}`;
  }
  return undefined;
}

function nothingThere(against: string, {connector, kind}: PublishedRequest): Diagnostic {
  const folder = publishedFolder(connector, kind);
  const message = `Unexpected revision without \`${folder}\`, expected that folder unless the connector is new: nothing was compared. Where it has another name, say \`${against}:PATH\``;
  return {rule: 'certification-against', severity: 'warning', file: against, pointer: '', message};
}
