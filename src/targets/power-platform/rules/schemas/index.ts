import type {PowerPlatformRule} from '../nodes.js';
import {schemaAdditionalproperties} from './schema-additionalproperties.js';
import {schemaAllof} from './schema-allof.js';
import {schemaArrayItems} from './schema-array-items.js';
import {schemaBinaryPosition} from './schema-binary-position.js';
import {schemaDefaultType} from './schema-default-type.js';
import {schemaDepth} from './schema-depth.js';
import {schemaDiscriminator} from './schema-discriminator.js';
import {schemaEditorDictionary} from './schema-editor-dictionary.js';
import {schemaExact} from './schema-exact.js';
import {schemaFile} from './schema-file.js';
import {schemaFilterfunctions} from './schema-filterfunctions.js';
import {schemaFormatKnown} from './schema-format-known.js';
import {schemaKeys} from './schema-keys.js';
import {schemaMultiple} from './schema-multiple.js';
import {schemaNameCharset} from './schema-name-charset.js';
import {schemaNoEmpty} from './schema-no-empty.js';
import {schemaOneOfRequired} from './schema-one-of-required.js';
import {schemaPropertyStrings} from './schema-property-strings.js';
import {schemaRefLoop} from './schema-ref-loop.js';
import {schemaRefSiblings} from './schema-ref-siblings.js';
import {schemaRequiredArray} from './schema-required-array.js';
import {schemaRequiredDefined} from './schema-required-defined.js';
import {schemaRequiredLoop} from './schema-required-loop.js';
import {schemaRequiredOnObject} from './schema-required-on-object.js';
import {schemaRequiredReadonly} from './schema-required-readonly.js';
import {schemaReuse} from './schema-reuse.js';
import {schemaTypeValues} from './schema-type-values.js';

export const schemasRules: readonly PowerPlatformRule[] = [
  schemaKeys,
  schemaTypeValues,
  schemaArrayItems,
  schemaNoEmpty,
  schemaRequiredArray,
  schemaRequiredOnObject,
  schemaRequiredDefined,
  schemaRequiredReadonly,
  schemaRequiredLoop,
  schemaRefLoop,
  schemaRefSiblings,
  schemaDepth,
  schemaFile,
  schemaBinaryPosition,
  schemaFormatKnown,
  schemaDefaultType,
  schemaDiscriminator,
  schemaAllof,
  schemaAdditionalproperties,
  schemaOneOfRequired,
  schemaEditorDictionary,
  schemaPropertyStrings,
  schemaExact,
  schemaMultiple,
  schemaReuse,
  schemaNameCharset,
  schemaFilterfunctions,
];
