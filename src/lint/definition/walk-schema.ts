import {isObject, type JsonObject, textOf} from '../../core/json/value.js';
import {child, type Pointer, parsePointer} from '../../core/pointer.js';
import {type Collection, collectMembers, isInternal} from './collect.js';
import type {SchemaNode, SchemaTree} from './nodes.js';

type Mutable<T> = {-readonly [K in keyof T]: T[K]};

/** A tree under construction: references are added while its schemas are walked. */
export interface GrowingTree extends SchemaTree {
  readonly referenced: Set<string>;
  readonly directions: Set<'input' | 'output'>;
}

export function newTree(owner: SchemaTree['owner'], name = ''): GrowingTree {
  return {
    owner,
    name,
    referenced: new Set(),
    directions: new Set(owner === 'definition' ? [] : [directionOf(owner)]),
  };
}

/** Walks one root schema and everything below it. */
export function walkSchema(
  found: Collection,
  value: unknown,
  pointer: Pointer,
  tree: GrowingTree,
  isHidden = false,
): SchemaNode | undefined {
  if (!isObject(value)) return undefined;
  const node = schemaNode(found, value, pointer, {tree, parent: undefined, place: 'root', key: ''});
  node.isInternal ||= isHidden;
  return visitSchema(found, node);
}

type Surroundings = Pick<SchemaNode, 'tree' | 'parent' | 'place' | 'key'>;

/** No schema has many properties: most share this map. */
const NO_PROPERTIES: ReadonlyMap<string, SchemaNode> = new Map();
const NO_PARTS: readonly SchemaNode[] = [];

/** Always the same members in the same order: nodes are many, and this keeps access to them fast. */
function schemaNode(
  found: Collection,
  value: JsonObject,
  pointer: Pointer,
  {tree, parent, place, key}: Surroundings,
): Mutable<SchemaNode> {
  return {
    pointer,
    value,
    definition: found.definition,
    key,
    place,
    parent,
    tree,
    depth: parent === undefined ? 0 : parent.depth + 1,
    isRequired: false,
    isInternal: isInternal(value) || parent?.isInternal === true,
    properties: NO_PROPERTIES,
    items: undefined,
    allOf: NO_PARTS,
    additionalProperties: undefined,
  };
}

function visitSchema(found: Collection, node: Mutable<SchemaNode>): SchemaNode {
  const {value, pointer, isInternal: hidden} = node;
  found.schemas.push(node);
  collectMembers(found, {pointer, value, position: 'schema', isInternal: hidden});
  if (value['$ref'] !== undefined) visitReference(found, node);
  if (isObject(value['properties']))
    node.properties = visitProperties(found, node, value['properties']);
  if (isObject(value['items'])) node.items = visitOne(found, node, 'items', value['items']);
  const additional = value['additionalProperties'];
  if (isObject(additional))
    node.additionalProperties = visitOne(found, node, 'additionalProperties', additional);
  if (Array.isArray(value['allOf'])) node.allOf = visitAllOf(found, node, value['allOf']);
  return node;
}

function visitReference(found: Collection, node: SchemaNode): void {
  const target = node.value['$ref'];
  const pointer = `${node.pointer}/$ref`;
  const {definition} = found;
  found.references.push({pointer, value: node.value, definition, target, expected: 'definitions'});
  const name = definitionName(target);
  if (name !== undefined) (node.tree as GrowingTree).referenced.add(name);
}

function visitProperties(
  found: Collection,
  node: SchemaNode,
  members: JsonObject,
): Map<string, SchemaNode> {
  const required = Array.isArray(node.value['required'])
    ? new Set<unknown>(node.value['required'])
    : undefined;
  const properties = new Map<string, SchemaNode>();
  const {tree, pointer} = node;
  for (const key of Object.keys(members)) {
    const value = members[key];
    if (!isObject(value)) continue;
    const below = child(`${pointer}/properties`, key);
    const property = schemaNode(found, value, below, {tree, parent: node, place: 'property', key});
    property.isRequired = required?.has(key) === true;
    properties.set(key, visitSchema(found, property));
  }
  return properties;
}

function visitOne(
  found: Collection,
  node: SchemaNode,
  place: 'items' | 'additionalProperties',
  value: JsonObject,
): SchemaNode {
  const pointer = `${node.pointer}/${place}`;
  return visitSchema(
    found,
    schemaNode(found, value, pointer, {tree: node.tree, parent: node, place, key: ''}),
  );
}

function visitAllOf(found: Collection, node: SchemaNode, parts: readonly unknown[]): SchemaNode[] {
  const surroundings = {tree: node.tree, parent: node, place: 'allOf', key: ''} as const;
  return parts.flatMap((value, index) => {
    if (!isObject(value)) return [];
    return [
      visitSchema(found, schemaNode(found, value, `${node.pointer}/allOf/${index}`, surroundings)),
    ];
  });
}

/** `#/definitions/Item` → `Item`; undefined for any other reference. */
export function definitionName(target: unknown): string | undefined {
  const text = textOf(target);
  if (!text?.startsWith('#/definitions/')) return undefined;
  const path = parsePointer(text.slice(1));
  return path.length === 2 ? path[1] : undefined;
}

function directionOf(owner: SchemaTree['owner']): 'input' | 'output' {
  return owner === 'parameter' ? 'input' : 'output';
}
