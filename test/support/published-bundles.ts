import {cpSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {complete, FOLDER} from './certification-bundle.js';
import {BASE_DEFINITION} from './example-connector.js';
import {makeRepository, type Repository} from './git-repository.js';
import {connectorsmith, type Ended} from './process.js';

/** The definition as it is published. */
export const OLD = JSON.stringify(BASE_DEFINITION, null, 2);
const BREAKING = OLD.replace('"count": {', '"height": {').replace('"ListTides"', '"ListAllTides"');

/** What a call said, and the folder that it may have written. */
export interface Bundled extends Ended {
  readonly out: string;
}

/** A clone with a published connector, and beside it some configs that git ignores. */
export interface Published extends Repository {
  /** The bundle of one of the configs, into a new folder beside the clone's own files. */
  readonly bundle: (config: string, words: readonly string[]) => Bundled;
}

const NAMED = 'certified-connectors/HarbourTides';

/** The clone, at the revision `published`. Its other revisions keep the connector in other ways. */
export function makePublished(): Published {
  const repository = makeRepository();
  const {folder, git} = repository;
  writeConfigs(repository);
  commit(repository, 'empty');
  publish(repository);
  keepAsBundle(repository);
  nameOtherwise(repository);
  publishTwice(repository);
  git('checkout', '--quiet', 'published');
  return {...repository, bundle: (config, words) => bundle(folder, config, words)};
}

function publish(repository: Repository): void {
  const {out} = bundle(repository.folder, 'same', []);
  copy(repository, join(out, 'certified-connectors'), 'certified-connectors');
  commit(repository, 'published');
}

function keepAsBundle(repository: Repository): void {
  copy(repository, join(repository.folder, FOLDER), `bundle/${FOLDER}`);
  repository.git('rm', '-r', '--quiet', 'certified-connectors');
  commit(repository, 'kept-as-bundle');
}

function nameOtherwise(repository: Repository): void {
  const {git, write} = repository;
  git('mv', 'bundle/certified-connectors', '.');
  git('mv', FOLDER, NAMED);
  git('mv', `${NAMED}/readme.md`, `${NAMED}/README.md`);
  write(`${NAMED}/script.csx`, '// old');
  write(`${NAMED}/settings.json`, '{}');
  commit(repository, 'named-otherwise');
}

function publishTwice(repository: Repository): void {
  repository.git('rm', '--quiet', `${NAMED}/settings.json`);
  copy(repository, join(repository.folder, NAMED), 'certified-connectors/Two');
  commit(repository, 'several');
}

function copy({folder}: Repository, from: string, to: string): void {
  cpSync(from, join(folder, to), {recursive: true});
}

function writeConfigs(repository: Repository): void {
  writeConnector(repository, 'same');
  writeConnector(repository, 'breaking', {definition: BREAKING});
  writeConnector(repository, 'other', {members: {title: 'Harbour Waves'}});
  writeConnector(repository, 'scripted', {members: {script: 'script.csx'}});
  repository.write(
    'scripted/script.csx',
    readFileSync('samples/client-credentials/expected/script.csx', 'utf8'),
  );
  repository.write('.gitignore', 'same\nbreaking\nother\nscripted\nout\n');
}

/** A definition with its config, in a folder of that name. */
export function writeConnector(
  {write}: Repository,
  name: string,
  {definition = OLD, members = {}}: {readonly definition?: string; readonly members?: object} = {},
): void {
  write(`${name}/openapi.json`, definition);
  write(`${name}/config.json`, complete(members));
}

function commit({git}: Repository, name: string): void {
  git('add', '.');
  git('commit', '--quiet', '--message', name);
  git('tag', name);
}

function bundle(folder: string, config: string, words: readonly string[]): Bundled {
  rmSync(join(folder, 'out'), {recursive: true, force: true});
  const call = ['new-certification-bundle', '--config-file', `${config}/config.json`];
  const output = words.includes('--output-directory') ? [] : ['--output-directory', 'out'];
  const ended = connectorsmith([...call, ...output, ...words], {cwd: folder});
  return {...ended, out: join(folder, 'out')};
}

export function checklistOf({out}: Bundled): string {
  return readFileSync(join(out, 'CHECKLIST.md'), 'utf8');
}
