import {execFile} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import type {Problem} from '../core/png-chunks.js';
import {HostError, type IconRequest} from './host.js';

const MAX_BYTES = 20 * 1024 * 1024;
const MAX_OUTPUT = 4 * 1024 * 1024;
const PNG_START = 0x89;
const CHILD = fileURLToPath(new URL('./render-icon-child.js', import.meta.url));

/**
 * Any image → an opaque square PNG, or why it cannot be one ("Unexpected …, expected …").
 * It is drawn in a process of its own: an SVG of nested masks takes longer than a lifetime, the thread
 * that draws it cannot be stopped, and a crash of a decoder must not be ours.
 * Throws a HostError where sharp itself does not run.
 */
export async function renderIcon(
  image: Uint8Array,
  request: IconRequest,
  milliseconds = 20_000,
): Promise<Uint8Array | Problem> {
  if (image.length === 0) return {problem: 'Unexpected empty file, expected an image'};
  if (image.length > MAX_BYTES) {
    return {problem: `Unexpected image of ${image.length} bytes, expected at most ${MAX_BYTES}`};
  }
  return drawInChild(image, request, milliseconds);
}

function drawInChild(
  image: Uint8Array,
  {size, background}: IconRequest,
  milliseconds: number,
): Promise<Uint8Array | Problem> {
  return new Promise((resolve, reject) => {
    const child = execFile(
      process.execPath,
      [CHILD, String(size), background],
      {encoding: 'buffer', timeout: milliseconds, killSignal: 'SIGKILL', maxBuffer: MAX_OUTPUT},
      (error, output, complaint) => {
        const problem = error === null ? undefined : explainExit(error, milliseconds);
        if (error === null) resolve(readOutput(output));
        else if (problem !== undefined) resolve({problem});
        else
          reject(new HostError(`Images cannot be drawn here: ${findReason(complaint.toString())}`));
      },
    );
    // A child that ends early closes the pipe under us; its exit says why.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(image);
  });
}

function readOutput(output: Buffer): Uint8Array | Problem {
  return output[0] === PNG_START ? new Uint8Array(output) : {problem: output.toString()};
}

/** What the end of the child says about the image; undefined where it says nothing. */
function explainExit(
  {killed, signal}: {readonly killed?: boolean; readonly signal?: unknown},
  milliseconds: number,
): string | undefined {
  if (killed) {
    return `Unexpected image that takes more than ${milliseconds / 1000} seconds to draw, expected a simpler one`;
  }
  return signal ? 'Unexpected image that crashes its decoder, expected a whole one' : undefined;
}

/** The line of a stack trace that names the error. */
function findReason(complaint: string): string {
  return complaint.split('\n').find(line => /Error\b/.test(line)) ?? complaint.trim();
}
