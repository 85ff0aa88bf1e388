import {isObject, type JsonObject, listOf, textOf} from '../../core/json/value.js';
import {child, type Pointer, parsePointer} from '../../core/pointer.js';
import {type Collection, collectMembers, isInternal, objectsIn} from './collect.js';
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
  const at = {
    key: '',
    place: 'root',
    parent: undefined,
    isRequired: false,
    isInternal: isHidden,
  } as const;
  return visitSchema(found, {...at, value, pointer, tree, depth: 0});
}

type Place = Omit<SchemaNode, 'properties' | 'items' | 'allOf' | 'additionalProperties'>;

function visitSchema(found: Collection, place: Place): SchemaNode {
  const {value, pointer} = place;
  const node: Mutable<SchemaNode> = {
    ...place,
    isInternal: place.isInternal || isInternal(value),
    properties: new Map(),
    items: undefined,
    allOf: [],
    additionalProperties: undefined,
  };
  found.schemas.push(node);
  collectMembers(found, {pointer, value, position: 'schema', isInternal: node.isInternal});
  if (Object.hasOwn(value, '$ref')) visitReference(found, node);
  node.properties = visitProperties(found, node);
  node.items = visitOne(found, node, 'items');
  node.additionalProperties = visitOne(found, node, 'additionalProperties');
  node.allOf = visitAllOf(found, node);
  return node;
}

function visitReference(found: Collection, node: SchemaNode): void {
  const target = node.value['$ref'];
  found.references.push({
    pointer: child(node.pointer, '$ref'),
    value: node.value,
    target,
    expected: 'definitions',
  });
  const name = definitionName(target);
  if (name !== undefined) (node.tree as GrowingTree).referenced.add(name);
}

function visitProperties(found: Collection, node: SchemaNode): Map<string, SchemaNode> {
  const required = new Set(listOf(node.value['required']));
  const properties = new Map<string, SchemaNode>();
  for (const {key, pointer, value} of objectsIn(
    node.value['properties'],
    child(node.pointer, 'properties'),
  )) {
    const below = {
      ...placeBelow(node),
      key,
      pointer,
      value,
      place: 'property',
      isRequired: required.has(key),
    } as const;
    properties.set(key, visitSchema(found, below));
  }
  return properties;
}

function visitOne(
  found: Collection,
  node: SchemaNode,
  key: 'items' | 'additionalProperties',
): SchemaNode | undefined {
  const value = node.value[key];
  if (!isObject(value)) return undefined;
  return visitSchema(found, {
    ...placeBelow(node),
    pointer: child(node.pointer, key),
    value,
    place: key,
  });
}

function visitAllOf(found: Collection, node: SchemaNode): SchemaNode[] {
  const pointer = child(node.pointer, 'allOf');
  const parts = listOf(node.value['allOf']).map((value, index) => ({
    value,
    pointer: child(pointer, index),
  }));
  return parts
    .filter((part): part is {value: JsonObject; pointer: Pointer} => isObject(part.value))
    .map(part => visitSchema(found, {...placeBelow(node), ...part, place: 'allOf'}));
}

function placeBelow(node: SchemaNode): Omit<Place, 'pointer' | 'value' | 'place'> {
  return {
    key: '',
    parent: node,
    tree: node.tree,
    depth: node.depth + 1,
    isRequired: false,
    isInternal: node.isInternal,
  };
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
