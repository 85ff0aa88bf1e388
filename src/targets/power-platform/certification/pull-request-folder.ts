import {type Asset, type Assets, tracesToItself} from '../../../core/assets.js';
import type {Config} from '../../../core/config/config.js';
import type {Connector} from '../../../core/connector.js';
import {printJson} from '../../../core/json/print.js';
import {isObject} from '../../../core/json/value.js';
import {joinPath} from '../../../core/path.js';
import {textSource} from '../../../core/source.js';
import {FILE_NAMES, type Role} from '../assets/roles.js';
import {PUBLISHED_FOLDERS} from '../rules/_helpers/pull-request-folder.js';
import {CLIENT_ID_PLACEHOLDER} from './credentials.js';

export type PublisherKind = NonNullable<Config['members']['publisherKind']>;

/** What a publisher may submit: an independent one has no icon of its own. */
const ROLES: Readonly<Record<PublisherKind, readonly Role[]>> = {
  verified: ['definition', 'properties', 'readme', 'script', 'icon'],
  independent: ['definition', 'properties', 'readme', 'script'],
};

/** The checks of a pull request look for this name; pac's own is another. */
const DEFINITION_NAME = 'apiDefinition.swagger.json';

/** The folder of a connector in the repository: by kind of publisher, then by title. */
export function publishedFolder({title}: Connector, kind: PublisherKind): string {
  return `${PUBLISHED_FOLDERS[kind]}/${folderName(title)}`;
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
export function pullRequestAssets(emitted: Assets, readme: string, kind: PublisherKind): Assets {
  const file = joinPath(emitted.folder, FILE_NAMES.readme);
  const documents = new Map<string, Asset>(emitted.documents);
  documents.set('readme', {
    name: FILE_NAMES.readme,
    file,
    text: readme,
    trace: tracesToItself(file),
  });
  const chosen = ROLES[kind].flatMap((role): [Role, Asset][] => {
    const asset = documents.get(role);
    return asset ? [[role, publicAsset(role, asset, emitted.folder)]] : [];
  });
  return {
    ...emitted,
    documents: new Map(chosen),
    fileNames: chosen.map(([, {name}]) => name),
    sources: new Map([...emitted.sources, [file, textSource(file, Buffer.from(readme), readme)]]),
  };
}

/** The same with the intro, which lies elsewhere but is checked together with them. */
export function withIntro(assets: Assets, intro: string): Assets {
  const file = FILE_NAMES.intro;
  const asset = {name: file, file, text: intro, trace: tracesToItself(file)};
  const source = textSource(file, Buffer.from(intro), intro);
  return {
    ...assets,
    documents: new Map([...assets.documents, ['intro', asset]]),
    sources: new Map([...assets.sources, [file, source]]),
  };
}

function publicAsset(role: Role, asset: Asset, folder: string): Asset {
  if (role === 'definition')
    return {...asset, name: DEFINITION_NAME, file: joinPath(folder, DEFINITION_NAME)};
  if (role !== 'properties') return asset;
  const value = withoutClients(asset.value);
  return {...asset, value, print: () => printJson(value)};
}

/** A document with a placeholder for every client id and without client secrets. */
export function withoutClients(value: unknown): unknown {
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
