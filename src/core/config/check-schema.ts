import type {ErrorObject} from 'ajv';
import type {Diagnostic} from '../diagnostic.js';
import {validate} from '../generated/validate-config.js';
import {describe, quote} from '../json/value.js';
import {nearest} from '../nearest.js';
import {child, type Pointer, parsePointer, resolvePointer} from '../pointer.js';
import type {Source} from '../source.js';
import {CONFIG_KEYS} from './keys.js';

/** Checks a config against `assets/config.schema.json`, compiled at build time. */
export function checkConfigSchema(source: Source): Diagnostic[] {
  if (validate(source.value)) return [];
  const errors = (validate as unknown as {errors?: ErrorObject[] | null}).errors ?? [];
  return errors.map(error =>
    isSecret(error) ? secretError(source, error) : toDiagnostic(source, error),
  );
}

function isSecret(error: ErrorObject): boolean {
  return error.params['additionalProperty'] === 'clientSecret';
}

/** A secret does not belong into a file that is committed. */
function secretError(source: Source, error: ErrorObject): Diagnostic {
  return {
    rule: 'config-secret',
    severity: 'error',
    file: source.file,
    pointer: child(error.instancePath, 'clientSecret'),
    message:
      'Unexpected key `clientSecret`, expected no secret in a config: give it to `new-connector` by `--client-secret-env NAME` or `--client-secret-file FILE`',
  };
}

function toDiagnostic(source: Source, error: ErrorObject): Diagnostic {
  const {pointer, found, expected} = explain(source.value, error);
  const message = `Unexpected ${found}, expected ${expected}`;
  return {rule: 'config-schema', severity: 'error', file: source.file, pointer, message};
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
  return 'an address with a `{name}` in it, such as `https://{instance}.example.org`';
}

function listOfTypes(type: unknown): string {
  const types = (Array.isArray(type) ? type : [type]).filter(one => one !== 'null');
  return types
    .map(one => (one === 'string' ? 'text' : `${/^[aeiou]/.test(String(one)) ? 'an' : 'a'} ${one}`))
    .join(' or ');
}
