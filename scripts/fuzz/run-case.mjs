import {runCommandLine} from '../../build/src/command-line/run.js';
import {createMemoryHost} from '../../build/test/support/memory-host.js';

const MAXIMUM_MILLISECONDS = 2000;

/** A case → how its run ended and what it told. A slow run gets a second try: the machine may be busy. */
export async function runPatiently(made) {
  const done = await runCase(made);
  return done.milliseconds > MAXIMUM_MILLISECONDS ? runCase(made) : done;
}

async function runCase({files, argv, environment}) {
  const host = createMemoryHost(Object.fromEntries(files), {environment});
  const start = process.hrtime.bigint();
  const ended = await runCommandLine(argv, host).catch(error => error);
  const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
  const isThrown = ended instanceof Error;
  return {
    exitCode: isThrown ? 'thrown' : ended,
    error: isThrown ? ended : undefined,
    out: host.out(),
    told: host.out() + host.error(),
    milliseconds,
  };
}

/** What is wrong with how a run ended; undefined where nothing is. */
export function problemOf({files, format}, {exitCode, error, out, told, milliseconds}) {
  if (error) return `thrown ${error.stack}`;
  if (![0, 1, 2].includes(exitCode)) return `exit code ${exitCode}`;
  if (/^ {4}at .+:\d+/m.test(told)) return 'a stack trace';
  if (Object.keys(Object.prototype).length > 0) return 'a changed Object.prototype';
  if (exitCode !== 0 && told.trim() === '') return 'nothing told';
  if (milliseconds > MAXIMUM_MILLISECONDS) return `${Math.round(milliseconds)} ms`;
  return format === 'json' ? documentProblem(exitCode, out, files) : undefined;
}

function documentProblem(exitCode, out, files) {
  const document = tryParse(out);
  if (!document || !Array.isArray(document.diagnostics)) return 'no JSON document';
  if (exitCode !== 0 && document.diagnostics.length === 0) return 'no diagnostic';
  if (document.ok !== (exitCode === 0)) return `ok ${document.ok} with exit code ${exitCode}`;
  for (const found of document.diagnostics) {
    const problem = placeProblem(found, files);
    if (problem) return `${problem} (${found.rule}: ${found.message})`;
  }
  return undefined;
}

/** A finding names a place in a file that is there. */
function placeProblem({file, pointer, line, column}, files) {
  const bytes = files.get(file);
  if (bytes === undefined) return undefined;
  if (!(line >= 1 && column >= 1)) return `place ${line}:${column} in ${file}`;
  const value = tryParse(bytes.toString('utf8').replace(/^\uFEFF/, ''));
  if (value === undefined || pointer === '') return undefined;
  return isThere(value, pointer) ? undefined : `pointer ${pointer} that is not in ${file}`;
}

function isThere(root, pointer) {
  let value = root;
  for (const part of pointer.slice(1).split('/')) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return false;
    value = value[key];
  }
  return true;
}

function tryParse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
