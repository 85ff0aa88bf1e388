import type {Readable} from 'node:stream';
import {redact} from '../core/redact.js';
import {decodeLines} from './decode-lines.js';

/** After the program's end, its pipes are read for as long as something arrives at least this often … */
const IDLE_MILLISECONDS = 100;
/** … and not longer than this. */
const LONGEST_MILLISECONDS = 2000;
const MAXIMUM_CHARACTERS = 32 * 1024 * 1024;

export interface Collected {
  /** Reads what is left in the pipe and lets go of it, whoever else keeps it open. */
  readonly finish: () => Promise<void>;
  readonly text: () => string;
}

/** Collects what a program says, line by line, without secrets. */
export function collectLines(
  stream: Readable,
  secrets: readonly string[],
  onLine: (line: string) => void,
): Collected {
  const lines: string[] = [];
  let characters = 0;
  const decoder = decodeLines(line => {
    const clean = redact(line, secrets);
    characters += clean.length + 1;
    if (characters <= MAXIMUM_CHARACTERS) lines.push(clean);
    onLine(clean);
  });
  stream.on('data', decoder.push);
  stream.on('error', () => undefined);
  const finish = async () => {
    await untilIdle(stream);
    stream.destroy();
    decoder.end();
  };
  return {finish, text: () => lines.join('\n')};
}

function untilIdle(stream: Readable): Promise<void> {
  return new Promise(resolve => {
    if (stream.readableEnded || stream.destroyed) return resolve();
    const idle = setTimeout(done, IDLE_MILLISECONDS);
    const longest = setTimeout(done, LONGEST_MILLISECONDS);
    stream.on('data', () => idle.refresh());
    stream.on('end', done);
    function done(): void {
      clearTimeout(idle);
      clearTimeout(longest);
      stream.off('end', done).removeAllListeners('data');
      resolve();
    }
  });
}
