import type {DefinitionNode, SchemaNode} from '../../../../lint/definition/nodes.js';
import {definitionName} from '../../../../lint/definition/walk-schema.js';
import {groupByCycles} from './cycles.js';

export interface RequiredLoop {
  /** The first required property on the way round, in document order. */
  readonly property: SchemaNode;
  /** All schemas on the way. */
  readonly schemas: readonly SchemaNode[];
}

/** Schemas that contain themselves through required properties only: no finite value fulfils them. */
export function requiredLoops(definition: DefinitionNode): RequiredLoop[] {
  const groups = groupByCycles(definition.schemas, schema => certainParts(definition, schema));
  const groupOf = new Map<SchemaNode, SchemaNode[]>();
  for (const group of groups)
    if (group.length > 1) for (const schema of group) groupOf.set(schema, group);
  const loops = new Map<SchemaNode[], RequiredLoop>();
  for (const property of definition.schemas) {
    const schemas = property.isRequired ? groupOf.get(property) : undefined;
    if (!schemas || !property.parent || groupOf.get(property.parent) !== schemas) continue;
    if (!loops.has(schemas)) loops.set(schemas, {property, schemas});
  }
  return [...loops.values()];
}

/** What every value of a schema contains: its required properties, what it is composed of. */
function certainParts(definition: DefinitionNode, schema: SchemaNode): SchemaNode[] {
  const target = definition.definitions.get(definitionName(schema.value['$ref']) ?? '');
  const required = [...schema.properties.values()].filter(property => property.isRequired);
  return [...(target ? [target] : []), ...schema.allOf, ...required];
}
