import {execFile} from 'node:child_process';
import {type Entry, HostError} from './host.js';

const MAXIMUM_BYTES = 256 * 1024 * 1024;

/** Nothing is asked of the user, fetched from elsewhere, or locked. */
const ENVIRONMENT = {GIT_TERMINAL_PROMPT: '0', GIT_NO_LAZY_FETCH: '1', GIT_OPTIONAL_LOCKS: '0'};

/** The bytes of a file at a revision, as committed, or undefined where there is none. */
export async function readRevision(
  revision: string,
  path: string,
): Promise<Uint8Array | undefined> {
  const name = `${revision}^{tree}:${withoutSlash(path)}`;
  const blob = name.includes('\n') ? undefined : await blobOf(name);
  // Nothing there, or no such revision: that is worth another call.
  if (!blob) await treeOf(revision);
  return blob;
}

/** Names are given on standard input, a line each: there nothing is an option. */
async function blobOf(name: string): Promise<Uint8Array | undefined> {
  const {out} = await git(['cat-file', '--batch'], `${name}\n`);
  const start = out.indexOf('\n') + 1;
  const [, kind, size] = out.toString('utf8', 0, start).split(' ');
  return kind === 'blob' ? out.subarray(start, start + Number(size)) : undefined;
}

/** What a folder holds at a revision, or undefined where there is no such folder. */
export async function listRevision(
  revision: string,
  path: string,
): Promise<readonly Entry[] | undefined> {
  const tree = await treeOf(revision);
  const listed = await git(['ls-tree', '-z', '--full-tree', `${tree}:${withoutSlash(path)}`]);
  if (listed.exitCode !== 0) return undefined;
  const lines = listed.out.toString('utf8').split('\0').filter(Boolean);
  return lines.map(entryOf).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** A revision as the id of its tree: what users wrote is read as a revision and never as an option. */
async function treeOf(revision: string): Promise<string> {
  const given = `${revision}^{tree}`;
  const asked = await git(['rev-parse', '--verify', '--quiet', '--end-of-options', given]);
  const id = asked.out.toString('utf8').trim();
  if (asked.exitCode === 0 && /^[0-9a-f]{40,64}$/.test(id)) return id;
  const reason = asked.error.trim();
  throw new HostError(
    `Unexpected revision ${JSON.stringify(revision)}, expected one of the git repository around the current folder${reason === '' ? '' : `: ${reason}`}`,
  );
}

interface Answer {
  readonly exitCode: number;
  readonly out: Buffer;
  readonly error: string;
}

function git(args: readonly string[], input = ''): Promise<Answer> {
  const env = {...process.env, ...ENVIRONMENT};
  return new Promise((resolve, reject) => {
    const child = execFile(
      'git',
      [...args],
      {env, encoding: 'buffer', maxBuffer: MAXIMUM_BYTES, windowsHide: true},
      (error, out, heard) => {
        const code = error?.code ?? 0;
        if (typeof code === 'number')
          return resolve({exitCode: code, out, error: heard.toString('utf8')});
        reject(new HostError(missing(code)));
      },
    );
    // It may end before it has read anything; how it ended is told above.
    child.stdin?.on('error', () => {}).end(input);
  });
}

function missing(code: string): string {
  const found = code === 'ENOENT' ? 'absence of git' : `failure of git (${code})`;
  return `Unexpected ${found}, expected it to be installed: paths that begin with git: are read with it`;
}

/** `mode type id<tab>name`. */
function entryOf(line: string): Entry {
  const [facts = '', ...name] = line.split('\t');
  const [mode, type] = facts.split(' ');
  const isFile = type === 'blob' && mode !== '120000';
  return {name: name.join('\t'), kind: isFile ? 'file' : type === 'tree' ? 'folder' : 'other'};
}

function withoutSlash(path: string): string {
  return path === '.' ? '' : path.replace(/\/$/, '');
}
