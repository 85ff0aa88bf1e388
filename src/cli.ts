#!/usr/bin/env node
import {setFlagsFromString} from 'node:v8';
import {runCommandLine} from './command-line/run.js';
import {createNodeHost} from './host/node-host.js';

// V8 lets garbage pile up to several times what is in use: 1,000 connectors in one run would take 300 MB for 130.
setFlagsFromString('--heap-growing-percent=30');

const host = createNodeHost();

for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
process.stdout.once('error', tellLostOutput);

try {
  process.exitCode = await runCommandLine(process.argv.slice(2), host);
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  host.writeError(
    `Unexpected failure inside connectorsmith: ${message}\nPlease report it with the call and the files that led to it.\n`,
  );
  process.exitCode = 2;
}

/** A reader such as `head` closes the pipe when it has seen enough; a full disk loses what was asked for. */
function tellLostOutput(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') return;
  host.writeError(
    `Unexpected failure to write the output, expected it to work: ${error.message}\n`,
  );
  process.once('exit', () => {
    process.exitCode = 2;
  });
}
