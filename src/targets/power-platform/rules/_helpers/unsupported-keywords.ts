import type {Part} from '../../../../core/definition/part-of.js';

const SCHEMA_ONLY = [
  '$anchor',
  '$defs',
  '$id',
  '$schema',
  'anyOf',
  'const',
  'contains',
  'contentEncoding',
  'contentMediaType',
  'dependencies',
  'dependentRequired',
  'dependentSchemas',
  'deprecated',
  'else',
  'examples',
  'if',
  'not',
  'nullable',
  'oneOf',
  'patternProperties',
  'prefixItems',
  'propertyNames',
  'then',
  'unevaluatedItems',
  'unevaluatedProperties',
  'writeOnly',
] as const;

/** Keywords of OpenAPI 3 or JSON Schema that OpenAPI 2.0 lacks, by the kind of object that has them there. */
const UNSUPPORTED: Readonly<Partial<Record<Part, readonly string[]>>> = {
  pathItem: ['servers', 'trace'],
  operation: ['callbacks', 'requestBody', 'servers'],
  parameter: ['allowReserved', 'content', 'deprecated', 'example', 'examples', 'explode', 'style'],
  response: ['content', 'links'],
  header: ['content', 'example', 'examples', 'explode', 'schema', 'style'],
  items: SCHEMA_ONLY,
  schema: SCHEMA_ONLY,
};

/** Whether a key is a known keyword of OpenAPI 3 or JSON Schema that this kind of object cannot have here. */
export function isUnsupportedKeyword(part: Part, key: string): boolean {
  return UNSUPPORTED[part]?.includes(key) ?? false;
}
