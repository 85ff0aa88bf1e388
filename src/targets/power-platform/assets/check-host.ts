import type {Connector} from '../../../core/connector.js';
import type {Diagnostic} from '../../../core/diagnostic.js';
import {quote} from '../../../core/json/value.js';
import {partsOf} from './connection-parameters.js';

/** Placeholders of the host that are called as a field of a sign-in: both would be one, and a key part of an address. */
export function checkHost({config, signInWays}: Connector): Diagnostic[] {
  if (config.members.host === undefined) return [];
  const taken = new Set<string>();
  for (const way of signInWays) {
    const [ofHost, ...others] = partsOf(config, way).map(part => Object.keys(part.parameters));
    const used = new Set(others.flat().map(name => name.toLowerCase()));
    for (const name of ofHost ?? []) if (used.has(name.toLowerCase())) taken.add(name);
  }
  return [...taken].map(name => ({
    rule: 'config-host',
    severity: 'error',
    ...config.trace('/host'),
    message: `Unexpected ${quote(`{${name}}`)}, which a sign-in asks for under the same name, expected another name`,
  }));
}
