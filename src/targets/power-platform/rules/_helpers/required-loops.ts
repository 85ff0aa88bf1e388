import type {DefinitionNode, SchemaNode} from '../../../../lint/definition/nodes.js';
import {definitionName} from '../../../../lint/definition/walk-schema.js';
import {groupByCycles} from './cycles.js';
import {recursiveDefinitions} from './recursive-definitions.js';

export interface RequiredLoop {
  /** The first required property on the way round, in document order. */
  readonly property: SchemaNode;
  /** All schemas on the way. */
  readonly schemas: readonly SchemaNode[];
}

/** Schemas that contain themselves through required properties only: no finite value fulfils them. */
export function requiredLoops(definition: DefinitionNode): RequiredLoop[] {
  const groupOf = loopsOf(definition);
  const loops = new Map<readonly SchemaNode[], RequiredLoop>();
  for (const [property, schemas] of groupOf) {
    if (!property.isRequired || !property.parent || loops.has(schemas)) continue;
    if (groupOf.get(property.parent) === schemas) loops.set(schemas, {property, schemas});
  }
  return [...loops.values()];
}

/** For each schema that certainly contains itself, those on the way round; in document order. */
function loopsOf(definition: DefinitionNode): Map<SchemaNode, readonly SchemaNode[]> {
  const names = new Set(recursiveDefinitions(definition).flat());
  const candidates =
    names.size === 0 ? [] : definition.schemas.filter(({tree}) => names.has(tree.name));
  const groups = groupByCycles(candidates, schema => certainParts(definition, schema));
  const groupOf = new Map<SchemaNode, readonly SchemaNode[]>();
  for (const group of groups) for (const schema of group) groupOf.set(schema, group);
  return new Map(
    candidates.flatMap(schema => {
      const group = groupOf.get(schema) ?? [];
      return group.length > 1 ? [[schema, group]] : [];
    }),
  );
}

/** What every value of a schema contains: its required properties, what it is composed of. */
function certainParts(definition: DefinitionNode, schema: SchemaNode): SchemaNode[] {
  const target = definition.definitions.get(definitionName(schema.value['$ref']) ?? '');
  const required = [...schema.properties.values()].filter(property => property.isRequired);
  return [...(target ? [target] : []), ...schema.allOf, ...required];
}
