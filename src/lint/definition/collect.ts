import {isObject, type JsonObject, textOf} from '../../core/json/value.js';
import {child, type Pointer} from '../../core/pointer.js';
import type {
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
}

export function emptyCollection(): Collection {
  return {
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
    sharedParameters: new Map(),
    sharedResponses: new Map(),
  };
}

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
    if (key.startsWith('x-')) collectExtension(found, holder, key);
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
  const text = textOf(holder.value[key]);
  if (text === undefined) return;
  const {position, isInternal} = holder;
  found.texts.push({
    pointer: child(holder.pointer, key),
    value: holder.value,
    key,
    text,
    position,
    isInternal,
  });
}

function collectExtension(found: Collection, holder: Holder, key: string): void {
  const {value, position} = holder;
  found.extensions.push({
    pointer: child(holder.pointer, key),
    value,
    key,
    extension: value[key],
    position,
  });
}
