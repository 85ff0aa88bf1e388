import {textOf} from '../../../core/json/value.js';
import {followReference} from '../../../lint/definition/follow.js';
import type {DefinitionNode, OperationNode, ParameterNode} from '../../../lint/definition/nodes.js';
import {successSchema} from '../rules/_helpers/success-schema.js';
import {type FieldData, fieldOf, fieldsOf, typeOf} from './fields.js';
import {oneLine} from './markdown.js';

/** An action or trigger that users see, as the readme describes it; texts are Markdown. */
export interface OperationData {
  readonly name: string;
  readonly isTrigger: boolean;
  readonly description: string;
  readonly inputs: readonly FieldData[];
  readonly outputs: readonly FieldData[];
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
  const {value, name, schema, isInternal} = parameter;
  if (isInternal) return [];
  const fields = schema ? fieldsOf(definition, schema) : [];
  if (fields.length > 0) return fields;
  const target = schema && (followReference(definition, schema) ?? schema);
  const type = textOf(value['type']) ?? (target ? typeOf(target) : 'any');
  return [fieldOf({value, key: name, type, isRequired: value['required'] === true})];
}

/** What the event or the answer consists of. */
function outputsOf(definition: DefinitionNode, operation: OperationNode): FieldData[] {
  const schema =
    (operation.isTrigger && operation.pathItem.notification) ||
    successSchema(operation) ||
    operation.responses.find(({status}) => status === 'default')?.schema;
  if (!schema) return [];
  const fields = fieldsOf(definition, schema);
  if (fields.length > 0) return fields;
  const target = followReference(definition, schema) ?? schema;
  const {value} = target;
  // `{}` promises nothing.
  if (Object.keys(value).length === 0) return [];
  return [fieldOf({value, key: 'Result', type: typeOf(target), isRequired: false})];
}
