import type {Result} from '../core/diagnostic.js';
import type {Reader} from '../host/host.js';
import {findPac} from '../targets/power-platform/pac/find-pac.js';
import type {Pac} from '../targets/power-platform/pac/pac-command.js';
import type {CmdletInput} from './cmdlet.js';

/** pac for a call of ours, by the flags that all such calls have. */
export function findPacFor({options, version}: CmdletInput, reader: Reader): Promise<Result<Pac>> {
  const {pacPath, timeout} = options as {readonly pacPath?: string; readonly timeout?: number};
  const isDryRun = options['dryRun'] === true;
  const secretVariables = ['clientSecretEnv', 'passwordEnv', 'certificatePasswordEnv']
    .map(key => options[key])
    .filter(name => typeof name === 'string');
  return findPac({pacPath, timeoutSeconds: timeout, secretVariables, isDryRun, version}, reader);
}
