import {isObject, type JsonObject, listOf, objectOf, textOf} from '../../../core/json/value.js';
import {child, type Pointer} from '../../../core/pointer.js';
import type {
  ConnectionParameterNode,
  ParameterSetNode,
  PolicyNode,
  PropertiesNode,
} from './nodes.js';

const PARAMETER_PREFIX = 'x-ms-apimTemplateParameter.';

/** apiProperties.json as rules see it. Whatever has a wrong type is read as empty, and left to the rules. */
export function propertiesNode(value: JsonObject): PropertiesNode {
  const properties = objectOf(value['properties']);
  const at = '/properties';
  const sets = parameterSets(
    properties['connectionParameterSets'],
    child(at, 'connectionParameterSets', 'values'),
  );
  const own = parametersIn(
    properties['connectionParameters'],
    child(at, 'connectionParameters'),
    undefined,
  );
  return {
    pointer: '',
    value,
    properties,
    sets,
    parameters: [...own, ...sets.flatMap(set => set.parameters)],
    policies: policiesIn(
      properties['policyTemplateInstances'],
      child(at, 'policyTemplateInstances'),
    ),
  };
}

function parametersIn(
  value: unknown,
  pointer: Pointer,
  set: ParameterSetNode | undefined,
): ConnectionParameterNode[] {
  return Object.entries(objectOf(value)).map(([name, parameter]) =>
    parameterNode(name, objectOf(parameter), child(pointer, name), set),
  );
}

function parameterNode(
  name: string,
  value: JsonObject,
  pointer: Pointer,
  set: ParameterSetNode | undefined,
): ConnectionParameterNode {
  const uiDefinition = objectOf(value['uiDefinition']);
  const oAuthSettings = objectOf(value['oAuthSettings']);
  return {
    name,
    value,
    pointer,
    set,
    type: textOf(value['type']) ?? '',
    uiDefinition,
    constraints: objectOf(uiDefinition['constraints']),
    oAuthSettings,
    customParameters: objectOf(oAuthSettings['customParameters']),
  };
}

function parameterSets(value: unknown, pointer: Pointer): ParameterSetNode[] {
  return listOf(objectOf(value)['values']).map((entry, index) => {
    const at = child(pointer, index);
    const parameters: ConnectionParameterNode[] = [];
    const set = {
      pointer: at,
      value: objectOf(entry),
      name: textOf(objectOf(entry)['name']) ?? '',
      parameters,
    };
    for (const parameter of parametersIn(set.value['parameters'], child(at, 'parameters'), set))
      parameters.push(parameter);
    return set;
  });
}

function policiesIn(value: unknown, pointer: Pointer): PolicyNode[] {
  return listOf(value).flatMap((entry, index) =>
    isObject(entry) ? [policyNode(entry, child(pointer, index))] : [],
  );
}

function policyNode(value: JsonObject, pointer: Pointer): PolicyNode {
  const written = objectOf(value['parameters'] ?? value['Parameters']);
  const names = listOf(written['x-ms-apimTemplate-operationName']);
  return {
    pointer,
    value,
    templateId: (textOf(value['templateId'] ?? value['TemplateId']) ?? '').toLowerCase(),
    parameters: Object.fromEntries(
      Object.entries(written).map(([key, parameter]) => [withoutPrefix(key), parameter]),
    ),
    operationNames: names.filter(name => typeof name === 'string'),
  };
}

function withoutPrefix(key: string): string {
  return key.startsWith(PARAMETER_PREFIX) ? key.slice(PARAMETER_PREFIX.length) : key;
}
