import type {ErrorObject} from 'ajv';
import type {Diagnostic} from '../diagnostic.js';
import {validate} from '../generated/validate-config.js';
import {describe, quote} from '../json/value.js';
import {nearest} from '../nearest.js';
import {child, type Pointer, parsePointer, resolvePointer} from '../pointer.js';
import type {Config} from './config.js';
import {findSecrets, isSecret} from './find-secrets.js';
import {CONFIG_KEYS} from './keys.js';

/** Nobody reads more of them. */
const MOST_ERRORS = 100;

/**
 * Checks a config against `assets/config.schema.json`, compiled at build time.
 * Before variables are filled in, a text that names one may still become what the schema asks for.
 */
export function checkConfigSchema(
  config: unknown,
  trace: Config['trace'],
  isFilled: boolean,
): Diagnostic[] {
  const secrets = findSecrets(config, trace);
  if (validate(config)) return secrets;
  const errors = (validate as unknown as {errors?: ErrorObject[] | null}).errors ?? [];
  const others = errors
    .filter(error => !isOfSecret(config, error) && (isFilled || !mayBecomeValid(config, error)))
    .map(error => toDiagnostic(config, error, trace));
  return [...secrets, ...others].slice(0, MOST_ERRORS);
}

function mayBecomeValid(config: unknown, {keyword, instancePath}: ErrorObject): boolean {
  const value = resolvePointer(config, instancePath);
  return keyword !== 'type' && typeof value === 'string' && value.includes('${');
}

/** An unknown key that is told as a secret already. */
function isOfSecret(config: unknown, {params, instancePath}: ErrorObject): boolean {
  const key = String(params['additionalProperty'] ?? '');
  return isSecret(key, resolvePointer(config, child(instancePath, key)));
}

function toDiagnostic(config: unknown, error: ErrorObject, trace: Config['trace']): Diagnostic {
  const {pointer, found, expected} = explain(config, error);
  const message = `Unexpected ${found}, expected ${expected}`;
  return {rule: 'config-schema', severity: 'error', ...trace(pointer), message};
}

interface Explanation {
  readonly pointer: Pointer;
  readonly found: string;
  readonly expected: string;
}

function explain(root: unknown, error: ErrorObject): Explanation {
  const pointer = error.instancePath;
  const value = resolvePointer(root, pointer);
  const {params} = error;
  switch (error.keyword) {
    case 'additionalProperties':
      return unknownKey(pointer, String(params['additionalProperty']));
    case 'required':
      return {
        pointer,
        found: `object without \`${params['missingProperty']}\``,
        expected: 'that key',
      };
    case 'type':
      return {pointer, found: describe(value), expected: listOfTypes(params['type'])};
    case 'enum':
      return {
        pointer,
        found: describe(value),
        expected: (params['allowedValues'] as unknown[])
          .filter(one => one !== null)
          .map(quote)
          .join(' or '),
      };
    case 'pattern':
      return {pointer, found: describe(value), expected: expectedPattern(pointer)};
    case 'minLength':
      return {pointer, found: 'empty text', expected: 'some text'};
    case 'minItems':
      return {pointer, found: 'empty array', expected: 'at least one entry'};
    default:
      return {pointer, found: describe(value), expected: error.message ?? 'another value'};
  }
}

function unknownKey(pointer: Pointer, key: string): Explanation {
  const known = knownKeys(pointer);
  const guess = nearest(key, known);
  const expected = guess ? `\`${guess}\`` : `one of ${known.map(name => `\`${name}\``).join(', ')}`;
  return {pointer: child(pointer, key), found: `key ${quote(key)}`, expected};
}

/** Keys of an environment are those of the root, but for two. */
function knownKeys(pointer: Pointer): readonly string[] {
  const known = CONFIG_KEYS[sectionOf(pointer)] ?? [];
  const isEnvironment = /^\/environments\/[^/]*$/.test(pointer);
  return isEnvironment ? known.filter(key => !['$schema', 'environments'].includes(key)) : known;
}

function sectionOf(pointer: Pointer): string {
  const path = parsePointer(pointer);
  const inner = path[0] === 'environments' ? path.slice(2) : path;
  if (inner[0] === 'connectorsmith' && inner.length > 2) return 'connectorsmith/rules';
  return inner.join('/');
}

function expectedPattern(pointer: Pointer): string {
  if (pointer.endsWith('/iconBrandColor')) return 'six hexadecimal digits such as `#1b4f72`';
  return 'an address with a `{name}` in it and without user, query or fragment, such as `https://{instance}.example.org`';
}

function listOfTypes(type: unknown): string {
  const types = (Array.isArray(type) ? type : [type]).filter(one => one !== 'null');
  return types
    .map(one => (one === 'string' ? 'text' : `${/^[aeiou]/.test(String(one)) ? 'an' : 'a'} ${one}`))
    .join(' or ');
}
