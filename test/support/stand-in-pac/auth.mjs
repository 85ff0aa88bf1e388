// `pac auth`: profiles without their secrets, the newest active.
import {existsSync} from 'node:fs';
import {isGuid} from './flags.mjs';
import {PacError, read, say, write} from './state.mjs';
import {text} from './texts.mjs';

const WAYS = [
  '--githubFederated',
  '--azureDevOpsFederated',
  '--clientSecret',
  '--certificateDiskPath',
];

export function authCreate(given) {
  checkSignIn(given);
  const name = given['--name'] ?? '';
  if (given['--name'] !== undefined && (name.length < 1 || name.length > 30))
    throw new PacError(text('bad-name'));
  if (given['--deviceCode']) say(text('code'));
  const {'--environment': environment, '--cloud': cloud = 'Public'} = given;
  write('profiles.json', [
    {name, environment, cloud, kind: kindOf(given)},
    ...read('profiles.json', []),
  ]);
  say(text('signed-in', name));
}

export function authList() {
  for (const [index, profile] of read('profiles.json', []).entries())
    say(`[${index + 1}] ${index === 0 ? '*' : ' '} ${profile.kind} ${profile.name}`);
}

function checkSignIn(given) {
  const ways = WAYS.filter(way => given[way] !== undefined);
  if (ways.length > 1) throw new PacError(text('bad-sign-in', 'one way'));
  if (ways.length === 1 && !isGuid(given['--applicationId'] ?? ''))
    throw new PacError(text('bad-sign-in', '--applicationId'));
  if (ways.length === 1 && !given['--tenant']) throw new PacError(text('bad-sign-in', '--tenant'));
  if (given['--applicationId'] && ways.length === 0)
    throw new PacError(text('bad-sign-in', 'a credential'));
  if ((given['--username'] === undefined) !== (given['--password'] === undefined))
    throw new PacError(text('bad-sign-in', '--username or --password'));
  const certificate = given['--certificateDiskPath'];
  if (certificate && !existsSync(certificate)) throw new PacError(text('no-file'));
}

function kindOf(given) {
  return Object.keys(given).find(flag => WAYS.includes(flag)) ?? 'user';
}
