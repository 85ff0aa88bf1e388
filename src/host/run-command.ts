import {execa} from 'execa';
import type {Command, Outcome} from '../core/plan.js';
import {collectLines} from './collect-lines.js';
import {guardSignals} from './guard-signals.js';
import {HostError} from './host.js';
import {createEnder, type Ender} from './process-ender.js';
import {makeTemporaryFolder, type TemporaryFolder} from './temporary-folder.js';
import {workingFolder} from './working-folder.js';

/** Node ends a longer one at once. */
const LONGEST_TIMER = 2 ** 31 - 1;

/**
 * Runs a command to the end of its process, which may be before its pipes close: what it started keeps them open.
 * Lines are given without secrets. A signal that we get is passed on, and takes effect once all is cleaned up.
 * Throws a HostError where the program does not start.
 */
export async function runCommand(
  command: Command,
  onLine: (line: string) => void,
): Promise<Outcome> {
  const folder = makeTemporaryFolder(command);
  const enders: Ender[] = [];
  const endAll = (signal: NodeJS.Signals) => {
    for (const ender of enders) ender.end(signal);
  };
  const release = guardSignals(endAll, () => {
    endAll('SIGTERM');
    folder.remove();
  });
  try {
    return await runIn(folder, {command, onLine, onStart: ender => enders.push(ender)});
  } finally {
    folder.remove();
    release();
  }
}

interface Run {
  readonly command: Command;
  readonly onLine: (line: string) => void;
  readonly onStart: (ender: Ender) => void;
}

async function runIn(folder: TemporaryFolder, {command, onLine, onStart}: Run): Promise<Outcome> {
  const {file, env, secrets = [], timeoutSeconds} = command;
  const child = start(file, folder.args, env);
  if (child.pid === undefined) throw startError(file, (await child).code);
  const ender = createEnder(child.pid);
  onStart(ender);
  const exit = exitOf(child);
  const stdout = collectLines(child.stdout, secrets, onLine);
  const stderr = collectLines(child.stderr, secrets, onLine);
  const timedOut = await endsTooLate(exit, timeoutSeconds, ender);
  ender.finish();
  await Promise.all([stdout.finish(), stderr.finish()]);
  const said = {stdout: stdout.text(), stderr: stderr.text()};
  return {command, ...(await exit), timedOut, ...said, files: folder.readOutput()};
}

/** In a group of its own, so that all of it can be ended; execa finds `pac.cmd` on Windows without a shell. */
function start(file: string, args: readonly string[], env: Command['env'] = {}) {
  return execa(file, args, {
    cwd: workingFolder(),
    env: {...env},
    stdin: 'ignore',
    buffer: false,
    reject: false,
    cleanup: false,
    detached: process.platform !== 'win32',
  });
}

/** What was to be started is not there, or is no program. Its arguments are left out: they may be secret. */
function startError(file: string, code: string | undefined): HostError {
  return new HostError(
    `Unexpected failure to start \`${file}\`, expected a program (${code ?? 'no reason given'})`,
  );
}

type Exit = Pick<Outcome, 'exitCode' | 'signal'>;

function exitOf(child: ReturnType<typeof start>): Promise<Exit> {
  return new Promise(resolve => {
    child.once('exit', (code, signal) =>
      resolve({exitCode: code ?? undefined, ...(signal === null ? {} : {signal})}),
    );
  });
}

/** Waits for the end, and brings it about where it is late. */
async function endsTooLate(
  exit: Promise<Exit>,
  seconds: number | undefined,
  ender: Ender,
): Promise<boolean> {
  let isLate = false;
  const onTime = () => {
    isLate = true;
    ender.end('SIGTERM');
  };
  const milliseconds = Math.min((seconds ?? 0) * 1000, LONGEST_TIMER);
  const timer = milliseconds > 0 ? setTimeout(onTime, milliseconds) : undefined;
  await exit;
  clearTimeout(timer);
  return isLate;
}
