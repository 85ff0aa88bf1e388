import type {JsonObject} from '../../../../core/json/value.js';

const LIST: JsonObject = {
  operationId: 'ListHarbours',
  summary: 'List harbours',
  description: 'Lists the harbours of one coast.',
  parameters: [
    {
      name: 'coast',
      in: 'query',
      type: 'string',
      required: true,
      'x-ms-summary': 'Coast',
      description: 'The short name of the coast.',
    },
  ],
  responses: {200: {description: 'The harbours.', schema: {$ref: '#/definitions/HarbourList'}}},
};

const NAME: JsonObject = {type: 'string', 'x-ms-summary': 'Name', description: 'Its name.'};

const SCHEMAS: JsonObject = {
  HarbourList: {
    type: 'object',
    properties: {harbours: {type: 'array', items: {$ref: '#/definitions/Harbour'}}},
  },
  Harbour: {type: 'object', properties: {id: NAME, name: NAME}},
};

const COAST: JsonObject = {name: 'coast', in: 'query', type: 'string', required: true};

/** For examples: a definition with `ListHarbours`, and `ListTides` whose first parameter has the extensions given. */
export function withHarbourList(
  extensions: JsonObject,
  ...others: readonly JsonObject[]
): JsonObject {
  const harbour = {name: 'harbour', in: 'query', type: 'string', required: true, ...extensions};
  const parameters = [harbour, ...(others.length === 0 ? [COAST] : others)];
  return {
    paths: {'/harbours': {get: LIST}, '/tides': {get: {parameters}}},
    definitions: SCHEMAS,
  };
}

/** For examples: `x-ms-dynamic-values` that is right in `withHarbourList`, with changes. */
export function dynamicValues(changes: JsonObject = {}): JsonObject {
  return {
    'x-ms-dynamic-values': {
      operationId: 'ListHarbours',
      'value-collection': 'harbours',
      'value-title': 'name',
      'value-path': 'id',
      parameters: {coast: {parameter: 'coast'}},
      ...changes,
    },
  };
}

/** For examples: `x-ms-dynamic-list` that is right in `withHarbourList`, with changes. */
export function dynamicList(changes: JsonObject = {}): JsonObject {
  return {
    'x-ms-dynamic-list': {
      operationId: 'ListHarbours',
      itemsPath: 'harbours',
      itemTitlePath: 'name',
      itemValuePath: 'id',
      parameters: {coast: {parameterReference: 'coast'}},
      ...changes,
    },
  };
}
