// What the stand-in keeps: profiles, connectors, and a line for each call.
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import {join} from 'node:path';
import {text} from './texts.mjs';

/** An end with exit code 1 and a message, as of a user's mistake. */
export class PacError extends Error {}

const HOME = process.env.STAND_IN_PAC_HOME ?? '.';

export function say(line) {
  const encoding = failures().includes('latin1') ? 'latin1' : 'utf8';
  process.stdout.write(Buffer.from(`${line}\n`, encoding));
}

export function failures() {
  return (process.env.STAND_IN_PAC_FAIL ?? '').split(',').filter(one => one !== '');
}

export function read(name, otherwise) {
  const file = join(HOME, name);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : otherwise;
}

export function write(name, value) {
  mkdirSync(HOME, {recursive: true});
  writeFileSync(join(HOME, name), JSON.stringify(value, null, 2));
}

/** The active profile. Without a place to keep it, its secret must be in the environment. */
export function signedIn(given) {
  const [profile] = read('profiles.json', []);
  if (!profile) throw new PacError(text('no-profile'));
  if (failures().includes('spn-lost') && !process.env.PAC_CLI_SPN_SECRET)
    throw new PacError(text('spn-lost'));
  const environment = given['--environment'] ?? profile.environment;
  if (given['--environment'] && !/^(https:\/\/|[0-9a-f]{8}-)/i.test(given['--environment']))
    throw new PacError(text('bad-environment'));
  if (given['--json']) return;
  say(text('as', 'maker@contoso.com'));
  say(text('to', environment ?? 'Contoso (default)'));
}

/** For the tests: the words of a call, what it saw of its environment, and the files that it was given. */
export function logCall(args) {
  const log = process.env.STAND_IN_PAC_LOG;
  if (!log) return;
  const names = [
    'PP_TOOLS_AUTOMATION_AGENT',
    'PAC_CLI_SPN_SECRET',
    'PP_TOOLS_TELEMETRY_OPTOUT',
    'PW',
  ];
  const env = Object.fromEntries(names.map(name => [name, process.env[name]]));
  const files = Object.fromEntries(args.filter(isFile).map(path => [path, factsOf(path)]));
  appendFileSync(log, `${JSON.stringify({pid: process.pid, args, env, files})}\n`);
}

function isFile(path) {
  return existsSync(path) && statSync(path).isFile();
}

function factsOf(path) {
  const mode = statSync(path).mode & 0o777;
  const folderMode = statSync(join(path, '..')).mode & 0o777;
  return {mode, folderMode, content: readFileSync(path, 'utf8')};
}
