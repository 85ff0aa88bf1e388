import {type Asset, type Assets, tracesToItself} from '../../../core/assets.js';
import type {Config} from '../../../core/config/config.js';
import type {Connector} from '../../../core/connector.js';
import {printJson} from '../../../core/json/print.js';
import {isObject} from '../../../core/json/value.js';
import {joinPath} from '../../../core/path.js';
import {textSource} from '../../../core/source.js';
import {FILE_NAMES, type Role} from '../assets/roles.js';
import {PUBLISHED_FOLDERS, publishedPath} from '../rules/_helpers/pull-request-folder.js';
import {CLIENT_ID_PLACEHOLDER} from './credentials.js';

export type PublisherKind = NonNullable<Config['members']['publisherKind']>;

/** What a publisher may submit: an independent one has no icon of its own. */
const ROLES: Readonly<Record<PublisherKind, readonly Role[]>> = {
  verified: ['definition', 'properties', 'readme', 'script', 'icon'],
  independent: ['definition', 'properties', 'readme', 'script'],
};

/** The checks of a pull request look for this name; pac's own is another. */
const DEFINITION_NAME = 'apiDefinition.swagger.json';

type Names = readonly string[];

/** The folder of a connector in the repository: by kind of publisher, then by title. */
export function publishedFolder({title}: Connector, kind: PublisherKind): string {
  return `${PUBLISHED_FOLDERS[kind]}/${folderName(title)}`;
}

/** The folder that a place in the repository of published connectors lies in: a published folder keeps its name. */
export function folderAsPublished(place: string, kind: PublisherKind): string | undefined {
  const path = publishedPath(place.replace(/^git:[^:]*:/, ''));
  const name = path?.names[0] ?? '';
  const isFolder = name === folderName(name) && !/\.json$/i.test(name);
  return isFolder && path?.kind === PUBLISHED_FOLDERS[kind] ? `${path.kind}/${name}` : undefined;
}

/** Whether two names of folders differ only in case, spaces and punctuation. */
export function isAlike(a: string, b: string): boolean {
  const [plainA, plainB] = [a, b].map(name => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ''));
  return plainA === plainB && plainA !== '';
}

/** A title without what folders of some system cannot be called. */
function folderName(title: string): string {
  const name = title
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[ .]+|[ .]+$/g, '');
  return name === '' ? 'Connector' : name;
}

/** The assets of a connector, as emitted into that folder → exactly the files of the pull request, without client ids. */
export function pullRequestAssets(
  emitted: Assets,
  readme: string,
  {kind, publishedNames = []}: {readonly kind: PublisherKind; readonly publishedNames?: Names},
): Assets {
  const {folder, sources} = emitted;
  const file = joinPath(folder, nameOf('readme', publishedNames));
  const written = {name: '', file, text: readme, trace: tracesToItself(file)};
  const documents = new Map<string, Asset>([...emitted.documents, ['readme', written]]);
  const chosen = ROLES[kind].flatMap((role): [Role, Asset][] => {
    const asset = documents.get(role);
    const name = nameOf(role, publishedNames);
    return asset ? [[role, {...publicAsset(role, asset), name, file: joinPath(folder, name)}]] : [];
  });
  return {
    ...emitted,
    documents: new Map(chosen),
    fileNames: chosen.map(([, {name}]) => name),
    sources: new Map([...sources, [file, textSource(file, Buffer.from(readme), readme)]]),
  };
}

/** A file that is published in another case keeps it: a copy under a second name would lie beside it. */
function nameOf(role: Role, publishedNames: Names): string {
  const name = role === 'definition' ? DEFINITION_NAME : FILE_NAMES[role];
  return publishedNames.find(one => one.toLowerCase() === name.toLowerCase()) ?? name;
}

/** The same with what is uploaded: it lies elsewhere but is checked together with them. */
export function withUpload(
  assets: Assets,
  {intro, customProperties}: {readonly intro: string; readonly customProperties: Asset | undefined},
): Assets {
  const file = FILE_NAMES.intro;
  const asset = {name: file, file, text: intro, trace: tracesToItself(file)};
  const source = textSource(file, Buffer.from(intro), intro);
  const documents = new Map<string, Asset>([...assets.documents, ['intro', asset]]);
  if (customProperties) documents.set('customProperties', customProperties);
  return {...assets, documents, sources: new Map([...assets.sources, [file, source]])};
}

function publicAsset(role: Role, asset: Asset): Asset {
  return role === 'properties' ? withoutClientsOf(asset) : asset;
}

/** The same with a placeholder for every client id. */
export function withoutClientsOf(asset: Asset): Asset {
  const value = withoutClients(asset.value);
  return {...asset, value, print: () => printJson(value, 2, asset.numbers)};
}

/** A document with a placeholder for every client id and without client secrets. */
function withoutClients(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutClients);
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(
    ([key, inner]) => !(isSecret(key) && typeof inner === 'string'),
  );
  return Object.fromEntries(
    kept.map(([key, inner]) => [
      key,
      /^clientid$/i.test(key) && typeof inner === 'string'
        ? CLIENT_ID_PLACEHOLDER
        : withoutClients(inner),
    ]),
  );
}

function isSecret(key: string): boolean {
  return /^clientsecret$/i.test(key);
}
