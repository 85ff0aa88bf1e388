import {isAbsolute, resolve} from 'node:path';
import {HostError} from './host.js';

/** The folder that paths are relative to. Throws a HostError where it was removed since the shell changed into it. */
export function workingFolder(): string {
  try {
    return process.cwd();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new HostError(
      `Unexpected working folder that is not there any more, expected to be called from one that is (${reason})`,
    );
  }
}

/** A path as it is from the root on: only a relative one needs the working folder. */
export function absolutePath(path: string): string {
  return isAbsolute(path) ? resolve(path) : resolve(workingFolder(), path);
}
