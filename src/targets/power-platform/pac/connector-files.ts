import type {TemporaryFile} from '../../../core/plan.js';
import {wordsOf} from './pac-command.js';

/** Longer than pac itself waits for the service, which compiles scripts in that time. */
export const DEPLOY_SECONDS = 45 * 60;

/** What is sent of a connector: absolute paths, or placeholders of temporary files. */
export interface ConnectorFiles {
  readonly definition: string;
  readonly properties: string;
  readonly icon?: string | undefined;
  readonly script?: string | undefined;
  readonly temporaryFiles?: readonly TemporaryFile[] | undefined;
}

/** Where it is sent to. */
export interface Destination {
  readonly environment?: string | undefined;
  readonly solutionUniqueName?: string | undefined;
}

/** Each file by its own flag: what the paths in a settings file are relative to is documented nowhere. */
export function fileWords(files: ConnectorFiles, destination: Destination): string[] {
  return wordsOf({
    '--api-definition-file': files.definition,
    '--api-properties-file': files.properties,
    '--icon-file': files.icon,
    '--script-file': files.script,
    '--solution-unique-name': destination.solutionUniqueName,
    '--environment': destination.environment,
  });
}
