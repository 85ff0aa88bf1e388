import type {Diagnostic} from '../diagnostic.js';
import {isObject, quote} from '../json/value.js';
import {child, type Pointer} from '../pointer.js';
import type {Config} from './config.js';

const SECRET_KEY = /^client[-_ ]?secret$|^secret$/i;

/** Secrets in a config, at whatever depth: none belongs into a file that is committed, and all of it is emitted. */
export function findSecrets(config: unknown, trace: Config['trace']): Diagnostic[] {
  return secretPlaces(config, '').map(([key, pointer]) => ({
    rule: 'config-secret',
    severity: 'error',
    ...trace(pointer),
    // The line of source would show it.
    excerpt: '',
    message: `Unexpected key ${quote(key)}, expected no secret in a config: give it to \`new-connector\` by \`--client-secret-env NAME\` or \`--client-secret-file FILE\``,
  }));
}

/** A connection parameter may be called so: what is a secret is no object. */
export function isSecret(key: string, value: unknown): boolean {
  return SECRET_KEY.test(key) && value !== null && !isObject(value);
}

function secretPlaces(value: unknown, pointer: Pointer): (readonly [string, Pointer])[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const at = child(pointer, key);
    return isSecret(key, inner) ? [[key, at] as const] : secretPlaces(inner, at);
  });
}
