import {objectOf} from '../../src/core/json/value.js';
import {BASE_DEFINITION} from './example-connector.js';
import {type Run, written} from './run.js';

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

/** The schema of the answer that a run wrote. */
export function answerOf(run: Run): unknown {
  const {paths} = written(run, 'apiDefinition.json') as {
    paths: Record<string, {get: {responses: Record<string, {schema: unknown}>}}>;
  };
  return paths['/tides']?.get.responses['200']?.schema;
}

/** The schemas that a run wrote, by name. */
export function definitionsOf(run: Run): object {
  return objectOf(written(run, 'apiDefinition.json')['definitions']);
}
