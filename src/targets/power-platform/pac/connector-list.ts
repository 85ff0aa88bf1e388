import type {Command} from '../../../core/plan.js';
import {type Pac, pacCommand, wordsOf} from './pac-command.js';

const SECONDS = 300;

/** `pac connector list`: the connectors of solutions; pac shows no others. */
export function connectorList(environment: string | undefined, pac: Pac): Command {
  return pacCommand(pac, {
    args: ['connector', 'list', '--json', ...wordsOf({'--environment': environment})],
    timeoutSeconds: SECONDS,
    shows: 'never',
  });
}
