import {execFile} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import type {Problem} from '../core/png-chunks.js';
import {HostError, type IconRequest} from './host.js';
import {UNREADABLE} from './render-icon-child.js';

const MAX_BYTES = 20 * 1024 * 1024;
const MAX_OUTPUT = 4 * 1024 * 1024;
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
        if (error === null) return resolve(new Uint8Array(output));
        const problem = explainExit(error, output.toString(), milliseconds);
        if (problem !== undefined) return resolve({problem});
        reject(new HostError(`sharp cannot draw images here: ${complaint.toString().trim()}`));
      },
    );
    // A child that ends early closes the pipe under us; its exit says why.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(image);
  });
}

/** How the child ended → what that says about the image; undefined where it says nothing. */
function explainExit(
  {code, killed, signal}: Partial<{code: unknown; killed: boolean; signal: unknown}>,
  output: string,
  milliseconds: number,
): string | undefined {
  if (code === UNREADABLE) return output;
  if (killed) {
    return `Unexpected image that takes more than ${milliseconds / 1000} seconds to draw, expected a simpler one`;
  }
  if (signal) return `Unexpected crash while decoding the image, expected an image that can be read`;
  return undefined;
}
