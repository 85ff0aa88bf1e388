import type {ErrorObject} from 'ajv';
import {validate} from '../generated/validate-swagger.js';
import {lastKey, type Pointer, resolvePointer} from '../pointer.js';
import {type Part, partOf} from './part-of.js';

/** A place where a definition is not OpenAPI 2.0 by its JSON Schema. */
export interface Violation {
  /** The value that breaks the schema; for a missing or unknown key, the object around it. */
  readonly pointer: Pointer;
  readonly value: unknown;
  /** The kind of object that breaks the schema, or holds what does. */
  readonly part: Part;
  /** The keyword that failed: `type`, `required`, `additionalProperties`. */
  readonly keyword: string;
  /** What the keyword says: `{missingProperty}`, `{additionalProperty}`, `{allowedValues}`. */
  readonly params: Readonly<Record<string, unknown>>;
  /** The last key that was followed by name: `tags`, `deprecated`. */
  readonly key: string;
}

/** Checks a document against `assets/swagger-2.0.schema.json`, compiled at build time. */
export function checkStructure(document: unknown): Violation[] {
  if (validate(document)) return [];
  const errors = (validate as unknown as {errors?: ErrorObject[] | null}).errors ?? [];
  return causesIn(errors).map(error => toViolation(document, error));
}

/** A failed `if` only says that what it led to failed; of a value of a wrong type nothing else matters. */
function causesIn(errors: readonly ErrorObject[]): ErrorObject[] {
  const ofWrongType = new Map<Pointer, ErrorObject>();
  for (const error of errors) {
    if (error.keyword === 'type' && !ofWrongType.has(error.instancePath))
      ofWrongType.set(error.instancePath, error);
  }
  return errors.filter(
    error => error.keyword !== 'if' && (ofWrongType.get(error.instancePath) ?? error) === error,
  );
}

function toViolation(document: unknown, error: ErrorObject): Violation {
  const pointer = error.instancePath;
  return {
    pointer,
    value: resolvePointer(document, pointer),
    part: partOf(pointer),
    keyword: error.keyword,
    params: error.params,
    key: lastKey(pointer),
  };
}
