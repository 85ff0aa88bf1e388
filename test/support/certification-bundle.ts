import {readdirSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {BASE_DEFINITION} from './example-connector.js';
import type {MemoryFiles} from './memory-host.js';
import {configOf, type Run, run} from './run.js';

/** Where the bundle of a verified publisher has the files of the pull request. */
export const FOLDER = 'certified-connectors/Harbour Tides';

/** What only a person can write, in few words. */
export const TEXTS = {
  prerequisites: 'An account with the right to read.',
  knownIssues: 'None are known.',
};

const publisher = 'Harbour Tides Association';
const OWNER = {publisher, stackOwner: publisher, publisherKind: 'verified'};
const environment = {LAB_BOOKINGS_CLIENT_ID: '00000000-0000-0000-0000-00000000000a'};

/** A config that lacks nothing, and others of its members. */
export function complete(members: object = {}): string {
  return configOf({...OWNER, certification: TEXTS, ...members});
}

/** The bundle of files in memory; where there is no other, openapi.json is faultless. */
export function bundle(files: MemoryFiles, words: readonly string[] = []): Promise<Run> {
  const call = ['--config-file', 'config.json', '--output-directory', 'out', ...words];
  const all = {'openapi.json': JSON.stringify(BASE_DEFINITION), ...files};
  return run(['new-certification-bundle', ...call], all, {environment});
}

/** What a test changes of a connector that lacks nothing. */
export interface Given {
  readonly definition?: object;
  readonly config?: object;
  readonly files?: MemoryFiles;
  readonly words?: readonly string[];
}

/** The bundle of the faultless connector with some members changed. */
export function bundleWith({definition = {}, config = {}, files = {}, words}: Given): Promise<Run> {
  const own = {
    'openapi.json': JSON.stringify({...BASE_DEFINITION, ...definition}),
    'config.json': complete(config),
  };
  return bundle({...own, ...files}, words);
}

/** Paths of all that a run wrote, sorted. */
export function filesOf({host}: Run): string[] {
  return [...host.files.keys()].filter(name => name.startsWith('out/')).sort();
}

/** A file that a run wrote; empty where it did not. */
export function bytesOf({host}: Run, name: string): Buffer {
  return Buffer.from(host.files.get(`out/${name}`) ?? '');
}

/** The files of a sample as its author has them. */
export function sampleFiles(sample: string): Record<string, Uint8Array> {
  const folder = join('samples', sample);
  const names = readdirSync(folder, {recursive: true}).map(String);
  const own = names.filter(
    name => !name.startsWith('expected') && statSync(join(folder, name)).isFile(),
  );
  return Object.fromEntries(
    own.map(name => [name.replaceAll('\\', '/'), readFileSync(join(folder, name))]),
  );
}
