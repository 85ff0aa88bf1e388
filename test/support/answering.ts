import {BASE_DEFINITION} from './example-connector.js';

/** A schema without findings. */
export const LIST = {
  type: 'object',
  properties: {
    count: {
      type: 'integer',
      format: 'int32',
      'x-ms-summary': 'Count',
      description: 'How many tides there are.',
    },
  },
};

/** The faultless definition with another schema for its answer, and further members. */
export function answering(schema: object, members: object = {}): string {
  const {definitions: _, ...rest} = BASE_DEFINITION;
  const paths = JSON.parse(JSON.stringify(rest['paths']));
  paths['/tides'].get.responses[200].schema = schema;
  return JSON.stringify({...rest, paths, ...members});
}

export function refersTo(reference: string): {readonly $ref: string} {
  return {$ref: reference};
}
