import {followReference} from '../../../../lint/definition/follow.js';
import type {DefinitionNode, SchemaNode} from '../../../../lint/definition/nodes.js';
import {successSchema} from './success-schema.js';

/** One list a definition, made when a rule first asks. */
const known = new WeakMap<DefinitionNode, ReadonlySet<SchemaNode | undefined>>();

/** Whether a schema is all of a successful response: `resp-empty-schema` reports it when it says nothing. */
export function isAnswer(definition: DefinitionNode, schema: SchemaNode): boolean {
  const answers = known.get(definition) ?? answersOf(definition);
  known.set(definition, answers);
  return answers.has(schema);
}

function answersOf(definition: DefinitionNode): ReadonlySet<SchemaNode | undefined> {
  const written = new Set(definition.operations.map(successSchema));
  return new Set([...written].map(schema => schema && followReference(definition, schema)));
}
