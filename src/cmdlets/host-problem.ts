import type {Diagnostic} from '../core/diagnostic.js';
import type {HostError} from '../host/host.js';

/** A failure of the host as a finding, at the path that could not be read; `around` is told where it is not known. */
export function hostProblem({message, path}: HostError, around = ''): Diagnostic {
  return {rule: 'host', severity: 'error', file: path ?? around, pointer: '', message};
}
