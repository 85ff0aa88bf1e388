import type {Command} from '../../../core/plan.js';
import type {ConnectorCreateOptions} from './connector-create.js';
import {DEPLOY_SECONDS, fileWords} from './connector-files.js';
import {type Pac, pacCommand} from './pac-command.js';

export interface ConnectorUpdateOptions extends ConnectorCreateOptions {
  /** Dataverse's GUID. */
  readonly connectorId: string;
}

/** `pac connector update`: the connector keeps its id, its name and its connections. */
export function connectorUpdate(options: ConnectorUpdateOptions, pac: Pac): Command {
  const {files, destination, about, connectorId} = options;
  return pacCommand(pac, {
    args: [
      ...['connector', 'update', '--connector-id', connectorId],
      ...fileWords(files, destination),
    ],
    temporaryFiles: files.temporaryFiles ?? [],
    timeoutSeconds: DEPLOY_SECONDS,
    ...(about === undefined ? {} : {about}),
  });
}
