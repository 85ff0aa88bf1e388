import type {Command} from '../../../core/plan.js';
import {type Pac, pacCommand, wordsOf} from './pac-command.js';

const SECONDS = 300;
const OUTPUT = '<temporary folder>';

/** `pac connector download`, into a folder of our own: what is written for the user is written whole. */
export function connectorDownload(
  connectorId: string,
  environment: string | undefined,
  pac: Pac,
): Command {
  return pacCommand(pac, {
    args: [
      ...['connector', 'download', '--connector-id', connectorId, '--outputDirectory', OUTPUT],
      ...wordsOf({'--environment': environment}),
    ],
    outputFolder: OUTPUT,
    timeoutSeconds: SECONDS,
  });
}
