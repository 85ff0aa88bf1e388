import {isObject, type JsonObject} from '../../core/json/value.js';
import {child, type Pointer} from '../../core/pointer.js';
import type {
  DefinitionNode,
  ExtensionNode,
  HeaderNode,
  OperationNode,
  ParameterNode,
  PathItemNode,
  Position,
  ReferenceNode,
  ResponseNode,
  SchemaNode,
  SecuritySchemeNode,
  TextNode,
} from './nodes.js';

/** What the walk gathers on its way. */
export interface Collection {
  readonly pathItems: PathItemNode[];
  readonly operations: OperationNode[];
  readonly parameters: ParameterNode[];
  readonly responses: ResponseNode[];
  readonly headers: HeaderNode[];
  readonly schemas: SchemaNode[];
  readonly securitySchemes: SecuritySchemeNode[];
  readonly references: ReferenceNode[];
  readonly texts: TextNode[];
  readonly extensions: ExtensionNode[];
  readonly definitions: Map<string, SchemaNode>;
  readonly sharedParameters: Map<string, ParameterNode>;
  readonly sharedResponses: Map<string, ResponseNode>;
  /** The node of the whole: every other node points to it, and it is filled when the walk is over. */
  readonly definition: DefinitionNode;
}

/** A collection that fills the node of its definition as it grows. */
export function newCollection(
  value: JsonObject,
): Collection & {readonly definition: MutableDefinition} {
  const lists = {
    pathItems: [],
    operations: [],
    parameters: [],
    responses: [],
    headers: [],
    schemas: [],
    securitySchemes: [],
    references: [],
    texts: [],
    extensions: [],
    definitions: new Map(),
  };
  const definition = {...lists, pointer: '', value, operationsById: new Map(), uses: new Map()};
  return {...lists, sharedParameters: new Map(), sharedResponses: new Map(), definition};
}

/** The two indexes are made when the walk is over. */
export interface MutableDefinition extends DefinitionNode {
  operationsById: DefinitionNode['operationsById'];
  uses: DefinitionNode['uses'];
}

const X = 120;
const HYPHEN = 45;

const TEXT_KEYS: ReadonlySet<string> = new Set([
  'title',
  'description',
  'summary',
  'x-ms-summary',
  'x-ms-trigger-hint',
]);

/** Where members stand, for the texts and extensions among them. */
export interface Holder {
  readonly pointer: Pointer;
  readonly value: JsonObject;
  readonly position: Position;
  readonly isInternal: boolean;
}

/** Gathers the texts and extensions among the members of one object. */
export function collectMembers(found: Collection, holder: Holder): void {
  for (const key in holder.value) {
    if (TEXT_KEYS.has(key)) collectText(found, holder, key as TextNode['key']);
    if (key.charCodeAt(0) === X && key.charCodeAt(1) === HYPHEN)
      collectExtension(found, holder, key);
  }
}

export function isInternal(value: JsonObject): boolean {
  return value['x-ms-visibility'] === 'internal';
}

/** The members of a map such as `paths` or `definitions` whose values are objects. */
export function objectsIn(
  value: unknown,
  pointer: Pointer,
): {key: string; pointer: Pointer; value: JsonObject}[] {
  if (!isObject(value)) return [];
  const members: {key: string; pointer: Pointer; value: JsonObject}[] = [];
  for (const key of Object.keys(value)) {
    const inner = value[key];
    if (isObject(inner)) members.push({key, pointer: child(pointer, key), value: inner});
  }
  return members;
}

function collectText(found: Collection, holder: Holder, key: TextNode['key']): void {
  const text = holder.value[key];
  if (typeof text !== 'string') return;
  const {value, position, isInternal} = holder;
  const pointer = `${holder.pointer}/${key}`;
  found.texts.push({pointer, value, definition: found.definition, key, text, position, isInternal});
}

function collectExtension(found: Collection, holder: Holder, key: string): void {
  const {value, position} = holder;
  const pointer = child(holder.pointer, key);
  found.extensions.push({
    pointer,
    value,
    definition: found.definition,
    key,
    extension: value[key],
    position,
  });
}
