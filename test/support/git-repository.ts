import {execFileSync} from 'node:child_process';
import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {folderWith} from './process.js';

/** A git repository of its own, which goes when the tests of the file have ended. */
export interface Repository {
  readonly folder: string;
  readonly git: (...words: readonly string[]) => void;
  readonly write: (path: string, text: string) => void;
}

const AUTHOR = ['user.name=Tester', 'user.email=tester@example.org', 'commit.gpgsign=false'];

/** A new repository without commits. */
export function makeRepository(): Repository {
  const folder = folderWith({});
  const settings = AUTHOR.flatMap(one => ['-c', one]);
  const git: Repository['git'] = (...words) =>
    void execFileSync('git', [...settings, ...words], {cwd: folder, stdio: 'ignore'});
  git('init', '--quiet');
  return {folder, git, write: (path, text) => write(join(folder, path), text)};
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), {recursive: true});
  writeFileSync(path, text);
}
