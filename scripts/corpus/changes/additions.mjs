import {operationsIn, propertiesIn, schemasIn, withAt} from './places.mjs';

/** What may be added to any connector without an error: (definition, number) → changed, or undefined where nothing fits. */
export const ADDITIONS = {
  'a new optional parameter': (definition, number) => {
    const found = pick(operationsIn(definition), number);
    const list = found?.operation.parameters ?? [];
    const parameter = {name: 'added-here', in: 'query', type: 'string'};
    return found && withAt(definition, [...found.way, 'parameters'], [...list, parameter]);
  },
  'a new operation': definition => {
    const operation = {operationId: 'AddedHere', responses: {200: {description: 'Done.'}}};
    return withAt(definition, ['paths', '/added/here'], {get: operation});
  },
  'a new response property': (definition, number) => added(definition, 'output', number),
  'a new input property': (definition, number) => added(definition, 'input', number),
  'a new type': definition => ({
    ...definition,
    definitions: {...definition.definitions, AddedHere: {type: 'object', required: ['a']}},
  }),
  'another description': (definition, number) => {
    const found = pick(propertiesIn(definition, 'output'), number);
    return found && withAt(definition, [...found.way, 'description'], 'Said in another way.');
  },
  'a deprecated operation': (definition, number) => {
    const found = pick(operationsIn(definition), number);
    return found && withAt(definition, [...found.way, 'deprecated'], true);
  },
};

function added(definition, direction, number) {
  const objects = schemasIn(definition, direction).filter(({schema}) => schema.properties);
  const found = pick(objects, number);
  return found && withAt(definition, [...found.way, 'properties', 'addedHere'], {type: 'string'});
}

function pick(all, number) {
  return all[number % all.length];
}
