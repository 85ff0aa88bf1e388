import type {JsonObject} from '../../../../core/json/value.js';

/** For examples: the definition whose one operation, GET /tides, has these parameters. */
export function withParameters(...parameters: readonly JsonObject[]): JsonObject {
  return {paths: {'/tides': {get: {parameters}}}};
}

/** For examples: a query parameter with its texts. */
export function queryParameter(more: JsonObject): JsonObject {
  const texts = {'x-ms-summary': 'Day', description: 'The day of the tides.'};
  return {name: 'day', in: 'query', type: 'string', ...texts, ...more};
}

/** For examples: an operation POST /tides that takes a body of this schema. */
export function withBody(schema: JsonObject): JsonObject {
  const operation = {
    operationId: 'AddTide',
    summary: 'Add a tide',
    description: 'Adds a tide that was observed in a harbour.',
    parameters: [{name: 'body', in: 'body', required: true, schema}],
    responses: {201: {description: 'The tide is stored.'}},
  };
  return {paths: {'/tides': {post: operation}}};
}

/** For examples: GET /tides answers with this schema. */
export function withAnswer(schema: JsonObject): JsonObject {
  return {paths: {'/tides': {get: {responses: {200: {schema: {$ref: null, ...schema}}}}}}};
}

/** For examples: shared schemas, by name. */
export function withDefinitions(definitions: JsonObject): JsonObject {
  return {definitions};
}
