import {isObject, type JsonObject, member, textOf} from '../../../core/json/value.js';

const GUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';

/** Whether a text is the id of a row in Dataverse. */
export function isGuid(text: string): boolean {
  return new RegExp(`^${GUID}$`, 'i').test(text);
}

/** What pac takes as `--environment`: an id, or an address. */
export function isEnvironment(text: string): boolean {
  return isGuid(text) || /^https:\/\/[^\s/]+/i.test(text);
}

/**
 * The id in what `pac connector create` said. The English line names it; in other languages it is the last GUID,
 * except on lines about who is signed in and where (an address, an account, `Connected to...`), and except the environment's.
 */
export function createdId(said: string, environment: string | undefined): string | undefined {
  const named = new RegExp(`created with ID:?\\s+(${GUID})`, 'i').exec(said)?.[1];
  if (named !== undefined) return named.toLowerCase();
  const lines = said
    .split('\n')
    .filter(line => !/:\/\/|@|\.\.\.|…|^\s*connected (as|to)\b/i.test(line));
  return lines
    .flatMap(line => line.match(new RegExp(GUID, 'gi')) ?? [])
    .map(id => id.toLowerCase())
    .findLast(id => id !== environment?.toLowerCase());
}

/** pac's version, from the banner above what it says; undefined where there is none to read. */
export function versionIn(said: string): string | undefined {
  return /Version\s*:?\s*(\d+\.\d+\.\d+)/i.exec(said)?.[1];
}

export function isOlder(version: string, than: string): boolean {
  const [a, b] = [version, than].map(text => text.split('.').map(Number));
  const at = (a ?? []).findIndex((part, index) => part !== (b?.[index] ?? 0));
  return at !== -1 && (a?.[at] ?? 0) < (b?.[at] ?? 0);
}

/** A connector as `pac connector list --json` shows it. */
export interface Listed {
  readonly id: string;
  /** The name in Dataverse: `new_harbour-20tides`. */
  readonly name: string;
  /** Its title, where this version of pac tells it. */
  readonly title: string | undefined;
  readonly fields: JsonObject;
}

/** The list in what pac said, banner and all; undefined where there is none. */
export function connectorsIn(said: string): readonly Listed[] | undefined {
  const starts = [...said.matchAll(/^\s*[[{]/gm)].map(match => match.index).slice(0, 20);
  const value = starts
    .map(start => parse(said.slice(start)))
    .map(document => (isObject(document) ? member(document, 'value') : document))
    .find(items => Array.isArray(items) && items.every(isObject));
  return Array.isArray(value) ? value.flatMap(listed) : undefined;
}

/** Lines may follow behind the document. */
function parse(text: string): unknown {
  const end = Math.max(text.lastIndexOf(']'), text.lastIndexOf('}'));
  try {
    return JSON.parse(text.slice(0, end + 1));
  } catch {
    return undefined;
  }
}

function listed(fields: JsonObject): Listed[] {
  const find = (...names: readonly string[]) =>
    textOf(Object.entries(fields).find(([key]) => names.includes(key.toLowerCase()))?.[1]);
  const id = find('connectorid', 'id');
  if (id === undefined || !isGuid(id)) return [];
  return [{id: id.toLowerCase(), name: find('name') ?? '', title: find('displayname'), fields}];
}

/** Whether a listed connector is the one with this title: by its title, else by its name, in which pac encodes the title. */
export function hasTitle({title, name}: Listed, wanted: string): boolean {
  if (title !== undefined) return title.trim().toLowerCase() === wanted.trim().toLowerCase();
  return plain(decodeName(name)) === plain(wanted);
}

/** `new_harbour-20tides` and `new_5fharbour-20tides` → `harbour tides`. */
function decodeName(name: string): string {
  const withoutPrefix = name.replace(/^[a-z][a-z0-9]*_(5f)?/i, '');
  return withoutPrefix.replace(/-([0-9a-f]{2})/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
