import type {OperationNode, SchemaNode} from '../../../../lint/definition/nodes.js';

/** The schema of the first successful response that has one. */
export function successSchema({responses}: OperationNode): SchemaNode | undefined {
  return responses.find(({status, schema}) => /^2\d\d$/.test(status) && schema)?.schema;
}
