import {isObject, type JsonObject, listOf, objectOf} from '../../core/json/value.js';
import {child, type Pointer} from '../../core/pointer.js';
import {type Collection, collectMembers, newCollection, objectsIn} from './collect.js';
import type {DefinitionNode} from './nodes.js';
import {walkParameter, walkResponse} from './walk-parts.js';
import {walkPathItem} from './walk-paths.js';
import {type GrowingTree, newTree, walkSchema} from './walk-schema.js';

/** The one walk over a definition (OpenAPI 2.0) that serves all rules. Never follows a reference. */
export function walkDefinition(document: unknown): DefinitionNode {
  const value = objectOf(document);
  const found = newCollection(value);
  walkRoot(found, value);
  walkDefinitions(found, value);
  walkShared(found, value);
  for (const item of objectsIn(value['paths'], '/paths')) walkPathItem(found, item);
  walkSecuritySchemes(found, value);
  spreadDirections(found);
  found.definition.operationsById = operationsById(found);
  found.definition.uses = countUses(found);
  return found.definition;
}

function walkRoot(found: Collection, value: JsonObject): void {
  collectMembers(found, {pointer: '', value, position: 'root', isInternal: false});
  const info = value['info'];
  if (isObject(info))
    collectMembers(found, {pointer: '/info', value: info, position: 'info', isInternal: false});
  const paths = value['paths'];
  if (isObject(paths))
    collectMembers(found, {pointer: '/paths', value: paths, position: 'paths', isInternal: false});
  for (const [index, tag] of listOf(value['tags']).entries()) {
    const pointer = child('/tags', index);
    if (isObject(tag))
      collectMembers(found, {pointer, value: tag, position: 'tag', isInternal: false});
  }
}

function walkDefinitions(found: Collection, root: JsonObject): void {
  for (const {key, pointer, value} of objectsIn(root['definitions'], '/definitions')) {
    const schema = walkSchema(found, value, pointer, newTree('definition', key));
    if (schema) found.definitions.set(key, schema);
  }
}

function walkShared(found: Collection, root: JsonObject): void {
  for (const {key, pointer, value} of objectsIn(root['parameters'], '/parameters')) {
    found.sharedParameters.set(key, walkParameter(found, {key, pointer, value, place: 'shared'}));
  }
  for (const {key, pointer, value} of objectsIn(root['responses'], '/responses')) {
    found.sharedResponses.set(
      key,
      walkResponse(found, {status: key, pointer, value, isShared: true}),
    );
  }
}

function walkSecuritySchemes(found: Collection, root: JsonObject): void {
  for (const {key, pointer, value} of objectsIn(
    root['securityDefinitions'],
    '/securityDefinitions',
  )) {
    found.securitySchemes.push({name: key, pointer, value, definition: found.definition});
    collectMembers(found, {pointer, value, position: 'security-scheme', isInternal: false});
  }
}

/** A definition is sent or received when something that is sent or received refers to it, at any distance. */
function spreadDirections(found: Collection): void {
  const roots = found.schemas.filter(schema => schema.parent === undefined);
  const trees = roots.map(schema => schema.tree as GrowingTree);
  for (const direction of ['input', 'output'] as const) {
    const pending = trees.filter(tree => tree.directions.has(direction));
    for (let tree = pending.pop(); tree; tree = pending.pop()) {
      for (const name of tree.referenced) {
        const referenced = found.definitions.get(name)?.tree as GrowingTree | undefined;
        if (!referenced || referenced.directions.has(direction)) continue;
        referenced.directions.add(direction);
        pending.push(referenced);
      }
    }
  }
}

function operationsById(found: Collection): DefinitionNode['operationsById'] {
  const byId = new Map<string, typeof found.operations>();
  for (const operation of found.operations) {
    if (operation.id === undefined) continue;
    const known = byId.get(operation.id);
    if (known) known.push(operation);
    else byId.set(operation.id, [operation]);
  }
  return byId;
}

function countUses(found: Collection): Map<Pointer, number> {
  const uses = new Map<Pointer, number>();
  for (const {target} of found.references) {
    if (typeof target !== 'string' || !target.startsWith('#/')) continue;
    const pointer = target.slice(1);
    uses.set(pointer, (uses.get(pointer) ?? 0) + 1);
  }
  return uses;
}
