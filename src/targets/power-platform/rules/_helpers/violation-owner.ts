import type {Violation} from '../../../../core/definition/check-structure.js';
import type {Part} from '../../../../core/definition/part-of.js';
import {member} from '../../../../core/json/value.js';
import {isUnsupportedKeyword} from './unsupported-keywords.js';

type ByPart = Readonly<Partial<Record<Part, string>>>;
type Owner = (violation: Violation) => string | undefined;

/** Reports what no other rule claims. */
const FALLBACK = 'def-structure';

const UNKNOWN_KEYS: ByPart = {
  root: 'def-root-keys',
  info: 'info-keys',
  contact: 'info-keys',
  license: 'info-keys',
  paths: 'path-leading-slash',
  pathItem: 'paths-keys',
  operation: 'op-keys',
  parameter: 'param-keys',
  items: 'param-keys',
  schema: 'schema-keys',
  xml: 'schema-keys',
  responses: 'resp-key',
  response: 'resp-keys',
  header: 'resp-keys',
  securityScheme: 'sec-definition-types',
};

const MISSING_KEYS: ByPart = {
  root: 'def-root-required',
  info: 'info-required',
  license: 'info-license',
  tag: 'tags-unique',
  externalDocs: 'externaldocs-url',
  operation: 'resp-present',
  response: 'resp-description',
  header: 'resp-headers-unique',
  securityScheme: 'sec-definition-types',
};

const MISSING_PARAMETER_KEYS: Readonly<Record<string, string>> = {
  name: 'param-name',
  in: 'param-in',
  type: 'param-type',
  schema: 'param-body-schema',
};

const UNKNOWN_TYPES: ByPart = {
  schema: 'schema-type-values',
  parameter: 'param-type',
  items: 'param-type',
  header: 'resp-headers-unique',
  securityScheme: 'sec-definition-types',
};

/** By the keyword of the JSON Schema that failed. */
const OWNERS: Readonly<Record<string, Owner>> = {
  additionalProperties: ownerOfUnknownKey,
  required: ownerOfMissingKey,
  type: ownerOfWrongType,
  enum: ownerOfUnknownWord,
  uniqueItems: ownerOfRepeatedItem,
  minItems: ({key}) => MISSING_ITEMS[key],
  minProperties: () => 'resp-present',
  minimum: ({part}) => (part === 'schema' ? 'schema-multiple' : 'param-size-bounds'),
  exclusiveMinimum: ({part}) => (part === 'schema' ? 'schema-multiple' : 'param-numeric-bounds'),
};

const MISSING_ITEMS: Readonly<Record<string, string>> = {
  enum: 'param-enum-nonempty',
  required: 'schema-required-array',
  items: 'schema-array-items',
};

/** The one rule that reports a violation of the structure of OpenAPI 2.0, so that none is reported twice. */
export function ownerOf(violation: Violation): string {
  return OWNERS[violation.keyword]?.(violation) ?? FALLBACK;
}

/** A key that OpenAPI 2.0 does not know, and that was likely meant as an extension: `X-ms-summary`, `ms-visibility`. */
function isMeantAsExtension(key: string): boolean {
  return /^(x[-_ ]|x?ms[-_])/i.test(key) && !key.startsWith('x-');
}

/** A document of another version has `openapi` in place of `swagger`: one defect, found twice. */
function ownerOfMissingKey({part, params, value}: Violation): string | undefined {
  const key = String(params['missingProperty']);
  if (part === 'parameter') return MISSING_PARAMETER_KEYS[key];
  if (part === 'root' && key === 'swagger' && member(value, 'openapi') !== undefined)
    return 'def-swagger-version';
  return MISSING_KEYS[part];
}

function ownerOfUnknownKey({part, params}: Violation): string | undefined {
  const key = String(params['additionalProperty']);
  if (part === 'root' && key === 'openapi') return 'def-swagger-version';
  if (isMeantAsExtension(key)) return 'def-extension-prefix';
  if (isUnsupportedKeyword(part, key)) return 'def-keyword-unsupported';
  return UNKNOWN_KEYS[part];
}

function ownerOfWrongType({part, key, pointer}: Violation): string {
  if (pointer === '/swagger') return 'def-swagger-version';
  if (part === 'operation' && key === 'deprecated') return 'op-deprecated-boolean';
  if (key === 'type' && part === 'schema') return 'schema-type-values';
  if (key === 'type' && (part === 'parameter' || part === 'items')) return 'param-type';
  return 'def-json-type';
}

function ownerOfUnknownWord({part, key, pointer}: Violation): string | undefined {
  if (pointer === '/swagger') return 'def-swagger-version';
  if (part === 'root') return 'schemes-values';
  if (part === 'operation') return 'op-schemes';
  if (key === 'type') return UNKNOWN_TYPES[part];
  if (part === 'securityScheme') return 'sec-definition-types';
  return key === 'collectionFormat' ? 'param-collectionformat' : 'param-in';
}

function ownerOfRepeatedItem({part, key}: Violation): string {
  if (key === 'enum') return 'param-enum-nonempty';
  if (key === 'required') return 'schema-required-array';
  if (key === 'parameters') return 'op-params-unique';
  return part === 'root' && key === 'tags' ? 'tags-unique' : 'def-root-array-keywords';
}
