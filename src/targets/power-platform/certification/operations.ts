import {objectOf, textOf} from '../../../core/json/value.js';
import {followReference} from '../../../lint/definition/follow.js';
import type {
  DefinitionNode,
  OperationNode,
  ParameterNode,
  SchemaNode,
} from '../../../lint/definition/nodes.js';
import {successSchema} from '../rules/_helpers/success-schema.js';
import {cell, oneLine} from './markdown.js';

/** An action or trigger that users see, as the readme describes it; texts are Markdown. */
export interface OperationData {
  readonly name: string;
  readonly isTrigger: boolean;
  readonly description: string;
  readonly inputs: readonly FieldData[];
  readonly outputs: readonly FieldData[];
}

interface FieldData {
  readonly name: string;
  readonly type: string;
  readonly required: string;
  readonly description: string;
}

/** Every action and trigger that is neither internal nor deprecated, in the order of the definition. */
export function operationData(definition: DefinitionNode): OperationData[] {
  return definition.operations
    .filter(({isInternal, isDeprecated}) => !isInternal && !isDeprecated)
    .map(operation => ({
      name: oneLine(
        textOf(operation.value['summary'])?.trim() ||
          operation.id ||
          `${operation.method.toUpperCase()} ${operation.path}`,
      ),
      isTrigger: operation.isTrigger,
      description: oneLine(textOf(operation.value['description']) ?? ''),
      inputs: operation.parameters.flatMap(parameter => inputsOf(definition, parameter)),
      outputs: outputsOf(definition, operation),
    }));
}

/** A parameter, or what a body consists of: that is what the designer shows. */
function inputsOf(definition: DefinitionNode, parameter: ParameterNode): FieldData[] {
  if (parameter.isInternal) return [];
  const fields = parameter.schema ? fieldsOf(definition, parameter.schema) : [];
  if (fields.length > 0) return fields;
  const {value, name} = parameter;
  const type = textOf(value['type']) ?? textOf(parameter.schema?.value['type']) ?? 'object';
  return [field({value, key: name, type, isRequired: value['required'] === true})];
}

/** What the event or the answer consists of. */
function outputsOf(definition: DefinitionNode, operation: OperationNode): FieldData[] {
  const schema =
    (operation.isTrigger && operation.pathItem.notification) || successSchema(operation);
  if (!schema) return [];
  const fields = fieldsOf(definition, schema);
  if (fields.length > 0) return fields;
  const target = followReference(definition, schema) ?? schema;
  const type = textOf(target.value['type']) ?? 'object';
  return [field({value: target.value, key: 'Result', type, isRequired: false})];
}

/** The properties of an object, or of the items of a list, one level deep. */
function fieldsOf(definition: DefinitionNode, schema: SchemaNode): FieldData[] {
  return propertiesOf(definition, schema, new Set())
    .filter(({isInternal}) => !isInternal)
    .map(property => {
      const target = followReference(definition, property) ?? property;
      return field({
        value: {...target.value, ...property.value},
        key: property.key,
        type: textOf(target.value['type']) ?? 'object',
        isRequired: property.isRequired,
      });
    });
}

/** `seen` ends schemas that are parts of themselves. */
function propertiesOf(
  definition: DefinitionNode,
  schema: SchemaNode,
  seen: Set<SchemaNode>,
): SchemaNode[] {
  const target = followReference(definition, schema);
  if (!target || seen.has(target)) return [];
  seen.add(target);
  const inherited = target.allOf.flatMap(part => propertiesOf(definition, part, seen));
  const own = [...inherited, ...target.properties.values()];
  return own.length === 0 && target.items ? propertiesOf(definition, target.items, seen) : own;
}

interface Field {
  readonly value: OperationNode['value'];
  readonly key: string;
  readonly type: string;
  readonly isRequired: boolean;
}

function field({value, key, type, isRequired}: Field): FieldData {
  const name = textOf(value['x-ms-summary']) ?? textOf(value['title']) ?? key;
  const isDynamic = ['x-ms-dynamic-schema', 'x-ms-dynamic-properties'].some(one =>
    Object.hasOwn(objectOf(value), one),
  );
  const description = textOf(value['description'])?.trim();
  return {
    name: cell(name),
    type: cell(type),
    required: isRequired ? 'yes' : 'no',
    description: cell(description || (isDynamic ? 'Depends on the other inputs.' : '')),
  };
}
