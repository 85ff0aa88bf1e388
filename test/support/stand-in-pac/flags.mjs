// The flags of each command: `true` for a switch, else a word for its value. Flags that are deprecated are left out:
// nothing may give them.
import {PacError} from './state.mjs';
import {text} from './texts.mjs';

const FILES = {
  '--api-definition-file': 'file',
  '--api-properties-file': 'file',
  '--icon-file': 'file',
  '--script-file': 'file',
  '--settings-file': 'file',
  '--solution-unique-name': 'name',
  '--environment': 'environment',
};

export const FLAGS = {
  'auth create': {
    '--environment': 'environment',
    '--name': 'name',
    '--tenant': 'tenant',
    '--applicationId': 'id',
    '--clientSecret': 'secret',
    '--certificateDiskPath': 'file',
    '--certificatePassword': 'secret',
    '--username': 'user',
    '--password': 'secret',
    '--cloud': ['Public', 'UsGov', 'UsGovHigh', 'UsGovDod', 'China'],
    '--deviceCode': true,
    '--githubFederated': true,
    '--azureDevOpsFederated': true,
    '--managedIdentity': true,
  },
  'auth list': {},
  'connector create': FILES,
  'connector update': {...FILES, '--connector-id': 'guid'},
  'connector list': {'--environment': 'environment', '--json': true},
  'connector download': {
    '--connector-id': 'guid',
    '--environment': 'environment',
    '--outputDirectory': 'folder',
  },
};

/** Words → what was given; anything that pac would not know fails. A value that begins with `-` is taken for a flag. */
export function parseFlags(words, flags) {
  const given = {};
  const rest = [...words];
  while (rest.length > 0) {
    const flag = rest.shift();
    const kind = Object.hasOwn(flags, flag) ? flags[flag] : undefined;
    if (kind === undefined) throw new PacError(text('unknown-flag', flag));
    if (Object.hasOwn(given, flag)) throw new PacError(text('twice', flag));
    given[flag] = kind === true ? true : takeValue(flag, kind, rest);
  }
  return given;
}

function takeValue(flag, kind, rest) {
  const value = rest.shift();
  if (value === undefined || value.startsWith('-')) throw new PacError(text('no-value', flag));
  if (Array.isArray(kind) && !kind.includes(value)) throw new PacError(text('bad-value', flag));
  if (kind === 'guid' && !isGuid(value)) throw new PacError(text('not-guid', flag));
  return value;
}

export function isGuid(value) {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value);
}
