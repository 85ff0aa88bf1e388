import {type Diagnostic, failed, type Result, succeeded} from '../core/diagnostic.js';
import {usageProblem} from '../core/usage.js';
import type {Reader} from '../host/host.js';

type SecretReader = Pick<Reader, 'environment' | 'readFile' | 'readStandardInput'>;

/**
 * A secret from where the user says that it is: a variable, a file or standard input; undefined where they say nothing.
 * What was given is never repeated, for it may be the secret itself. One line end behind it is dropped.
 */
export async function readSecret(
  name: string,
  options: Readonly<Record<string, unknown>>,
  reader: SecretReader,
): Promise<Result<string | undefined>> {
  const ways = ['Env', 'File', 'Stdin'] as const;
  const chosen = ways.filter(way => options[keyOf(name) + way] !== undefined);
  const [way] = chosen;
  if (way === undefined) return succeeded(undefined);
  const flags = chosen.map(one => `\`--${name}-${one.toLowerCase()}\``);
  if (chosen.length > 1)
    return failed([problem(`${flags.join(' together with ')}, expected one of them`)]);
  const given = String(options[keyOf(name) + way]);
  const secret = await SOURCES[way](given, reader);
  return secret === undefined
    ? failed([problem(`${flags[0]} ${NOTHING[way]}`)])
    : checkSecret(secret, flags[0] ?? '');
}

type Way = 'Env' | 'File' | 'Stdin';

const SOURCES: Readonly<
  Record<Way, (given: string, reader: SecretReader) => Promise<string | undefined>>
> = {
  Env: async (given, {environment}) =>
    Object.hasOwn(environment, given) ? environment[given] : undefined,
  File: async (given, {readFile}) => textOf(await readFile(given)),
  Stdin: async (_, {readStandardInput}) => textOf(await readStandardInput()),
};

const NOTHING: Readonly<Record<Way, string>> = {
  Env: 'without a variable of that name, expected the name of one that is set',
  File: 'without a file there, expected the path of one',
  Stdin: 'with a terminal as standard input, expected the secret piped in',
};

function textOf(bytes: Uint8Array | undefined): string | undefined {
  return bytes && new TextDecoder().decode(bytes).replace(/\r?\n$/, '');
}

function checkSecret(secret: string, flag: string): Result<string> {
  if (secret.trim() === '')
    return failed([problem(`${flag} that leads to nothing, expected a secret`)]);
  if (/[\p{Cc}\uFFFD]/u.test(secret))
    return failed([
      problem(`${flag} that leads to something else than one line of UTF-8 text, expected that`),
    ]);
  return succeeded(secret);
}

/** `client-secret` → `clientSecret`, as commander calls flags. */
function keyOf(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function problem(what: string): Diagnostic {
  return usageProblem(`Unexpected ${what}`);
}
