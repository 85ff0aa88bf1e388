// The flags of each command, long and short: `true` for a switch, else a word for its value. Deprecated ones
// (`--url`, `--kind`) are left out: nothing may give them.
import {PacError} from './state.mjs';
import {text} from './texts.mjs';

const FILES = {
  '--api-definition-file -df': 'file',
  '--api-properties-file -pf': 'file',
  '--icon-file -if': 'file',
  '--script-file -sf': 'file',
  '--settings-file': 'file',
  '--solution-unique-name -sol': 'name',
  '--environment -env': 'environment',
};

export const FLAGS = {
  'auth create': {
    '--environment -env': 'environment',
    '--name -n': 'name',
    '--tenant -t': 'tenant',
    '--applicationId -id': 'id',
    '--clientSecret -cs': 'secret',
    '--certificateDiskPath -cdp': 'file',
    '--certificatePassword -cp': 'secret',
    '--username -un': 'user',
    '--password -p': 'secret',
    '--cloud -ci': ['Public', 'UsGov', 'UsGovHigh', 'UsGovDod', 'China'],
    '--deviceCode -dc': true,
    '--githubFederated -ghf': true,
    '--azureDevOpsFederated -adof': true,
    '--managedIdentity -mi': true,
  },
  'auth list': {},
  'connector create': FILES,
  'connector update': {...FILES, '--connector-id -id': 'guid'},
  'connector list': {'--environment -env': 'environment', '--json': true},
  'connector download': {
    '--connector-id -id': 'guid',
    '--environment -env': 'environment',
    '--outputDirectory -o': 'folder',
  },
};

/** Words → what was given; anything that pac would not know fails. A value that begins with `-` is taken for a flag. */
export function parseFlags(words, flags) {
  const given = {};
  const rest = [...words];
  while (rest.length > 0) {
    const word = rest.shift();
    const [names, kind] =
      Object.entries(flags).find(([one]) => one.split(' ').includes(word)) ?? [];
    if (kind === undefined) throw new PacError(text('unknown-flag', word));
    const [flag] = names.split(' ');
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
