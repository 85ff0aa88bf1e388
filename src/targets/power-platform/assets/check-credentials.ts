import type {Connector} from '../../../core/connector.js';
import type {Diagnostic} from '../../../core/diagnostic.js';
import {objectOf, textOf} from '../../../core/json/value.js';
import type {Pointer} from '../../../core/pointer.js';
import {CREDENTIAL_HEADERS} from './client-credentials-script.js';

/**
 * The policies of client credentials put the secret on every request, and only the script takes it off again:
 * a script of the author must do so too, and must run for all operations. Else the API sees the secret.
 */
export function checkCredentials(connector: Connector): Diagnostic[] {
  const needsScript = connector.signInWays.flat().some(one => one.kind === 'client-credentials');
  if (!needsScript) return [];
  const {script} = connector;
  const {clientSecret} = CREDENTIAL_HEADERS;
  const found: Diagnostic[] = [];
  if (script && !script.text.toLowerCase().includes(clientSecret)) {
    const message = `Unexpected script that leaves the header \`${clientSecret}\` on requests, expected one that takes it off: it carries the client secret`;
    found.push(warning(connector, '/script', message));
  }
  const [name] = operationsWithoutScript(connector);
  if (name !== undefined) {
    const message = `Unexpected \`scriptOperations\` without \`${name}\`, expected all operations or no such list: only the script takes the client secret off requests`;
    found.push(warning(connector, '/scriptOperations', message));
  }
  return found;
}

function operationsWithoutScript({config, definition}: Connector): string[] {
  const {scriptOperations} = config.members;
  if (scriptOperations === undefined) return [];
  const items = Object.values(objectOf(definition.value['paths']));
  return items
    .flatMap(item => Object.values(objectOf(item)))
    .map(operation => textOf(objectOf(operation)['operationId']))
    .filter(id => id !== undefined)
    .filter(id => !scriptOperations.includes(id));
}

function warning({config}: Connector, pointer: Pointer, message: string): Diagnostic {
  return {rule: 'script-credentials', severity: 'warning', ...config.trace(pointer), message};
}
