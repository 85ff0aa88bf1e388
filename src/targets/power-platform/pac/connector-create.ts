import type {Command} from '../../../core/plan.js';
import {
  type ConnectorFiles,
  DEPLOY_SECONDS,
  type Destination,
  fileWords,
} from './connector-files.js';
import {type Pac, pacCommand} from './pac-command.js';

export interface ConnectorCreateOptions {
  readonly files: ConnectorFiles;
  readonly destination: Destination;
  readonly about?: string;
}

/** `pac connector create`: a new row in Dataverse's table of connectors. */
export function connectorCreate(options: ConnectorCreateOptions, pac: Pac): Command {
  const {files, destination, about} = options;
  return pacCommand(pac, {
    args: ['connector', 'create', ...fileWords(files, destination)],
    temporaryFiles: files.temporaryFiles ?? [],
    timeoutSeconds: DEPLOY_SECONDS,
    ...(about === undefined ? {} : {about}),
  });
}
