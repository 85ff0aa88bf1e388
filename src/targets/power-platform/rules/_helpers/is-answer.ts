import {oncePer} from '../../../../core/once.js';
import {followReference} from '../../../../lint/definition/follow.js';
import type {DefinitionNode, SchemaNode} from '../../../../lint/definition/nodes.js';
import {successSchema} from './success-schema.js';

/** Whether a schema is all of a successful response: `resp-empty-schema` reports it when it says nothing. */
export function isAnswer(definition: DefinitionNode, schema: SchemaNode): boolean {
  return answersOf(definition).has(schema);
}

const answersOf = oncePer((definition: DefinitionNode): ReadonlySet<SchemaNode | undefined> => {
  const written = new Set(definition.operations.map(successSchema));
  return new Set([...written].map(schema => schema && followReference(definition, schema)));
});
