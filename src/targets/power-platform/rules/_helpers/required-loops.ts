import type {DefinitionNode, SchemaNode} from '../../../../lint/definition/nodes.js';
import {definitionName} from '../../../../lint/definition/walk-schema.js';
import {groupByCycles} from './cycles.js';

export interface RequiredLoop {
  /** The first required property on the way round, in document order. */
  readonly property: SchemaNode;
  /** Names of the definitions on the way. */
  readonly names: ReadonlySet<string>;
}

/** Schemas that contain themselves through required properties only: no finite value fulfils them. */
export function requiredLoops(definition: DefinitionNode): RequiredLoop[] {
  const groups = groupByCycles(definition.schemas, schema => certainParts(definition, schema));
  return groups.flatMap(group => (group.length > 1 ? loopIn(definition, new Set(group)) : []));
}

function loopIn({schemas}: DefinitionNode, group: ReadonlySet<SchemaNode>): RequiredLoop[] {
  let property: SchemaNode | undefined;
  for (const schema of group) {
    if (!schema.isRequired || !schema.parent || !group.has(schema.parent)) continue;
    if (!property || isBefore(schema, property)) property = schema;
  }
  if (!property) return [];
  return [{property, names: new Set([...group].map(({tree}) => tree.name))}];

  function isBefore(one: SchemaNode, other: SchemaNode): boolean {
    return schemas.indexOf(one) < schemas.indexOf(other);
  }
}

/** What every value of a schema contains: its required properties, what it is composed of. */
function certainParts(definition: DefinitionNode, schema: SchemaNode): SchemaNode[] {
  const target = definition.definitions.get(definitionName(schema.value['$ref']) ?? '');
  const required = [...schema.properties.values()].filter(property => property.isRequired);
  return [...(target ? [target] : []), ...schema.allOf, ...required];
}
