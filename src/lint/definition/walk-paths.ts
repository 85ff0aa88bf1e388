import {isObject, type JsonObject, listOf, objectOf, textOf} from '../../core/json/value.js';
import {child, type Pointer, parsePointer} from '../../core/pointer.js';
import {type Collection, collectMembers, isInternal, objectsIn} from './collect.js';
import type {OperationNode, ParameterNode, PathItemNode, ResponseNode} from './nodes.js';
import {collectReference, walkParameter, walkResponse} from './walk-parts.js';
import {newTree, walkSchema} from './walk-schema.js';

/** The members of a path item that are operations. */
export const METHODS: ReadonlySet<string> = new Set([
  'get',
  'put',
  'post',
  'delete',
  'options',
  'head',
  'patch',
]);

interface Written {
  readonly key: string;
  readonly pointer: Pointer;
  readonly value: JsonObject;
}

/** Walks one path item with its operations. */
export function walkPathItem(found: Collection, {key, pointer, value}: Written): void {
  if (key.startsWith('x-')) return;
  const operations: OperationNode[] = [];
  collectMembers(found, {pointer, value, position: 'path-item', isInternal: false});
  if (Object.hasOwn(value, '$ref')) collectReference(found, {pointer, value}, 'none');
  const parameters = walkParameters(
    found,
    value['parameters'],
    child(pointer, 'parameters'),
    'path',
  );
  const pathItem = {
    definition: found.definition,
    path: key,
    pointer,
    value,
    operations,
    parameters,
    notification: walkNotification(found, pointer, value),
  };
  found.pathItems.push(pathItem);
  for (const member of objectsIn(value, pointer)) {
    if (METHODS.has(member.key)) operations.push(walkOperation(found, pathItem, member));
  }
}

function walkNotification(
  found: Collection,
  pointer: Pointer,
  value: JsonObject,
): PathItemNode['notification'] {
  const content = objectOf(value['x-ms-notification-content']);
  const at = child(pointer, 'x-ms-notification-content', 'schema');
  return walkSchema(found, content['schema'], at, newTree('notification'));
}

function walkOperation(found: Collection, pathItem: PathItemNode, written: Written): OperationNode {
  const {key, pointer, value} = written;
  const hidden = isInternal(value);
  collectMembers(found, {pointer, value, position: 'operation', isInternal: hidden});
  const ownParameters = walkParameters(
    found,
    value['parameters'],
    child(pointer, 'parameters'),
    'operation',
  );
  const node: OperationNode = {
    definition: found.definition,
    pointer,
    value,
    method: key,
    path: pathItem.path,
    pathItem,
    id: textOf(value['operationId']),
    parameters: [...ownParameters, ...notOverridden(pathItem.parameters, ownParameters)],
    responses: walkResponses(found, value['responses'], child(pointer, 'responses')),
    isInternal: hidden,
    isDeprecated: value['deprecated'] === true,
    isTrigger: Object.hasOwn(value, 'x-ms-trigger'),
  };
  found.operations.push(node);
  return node;
}

function notOverridden(
  inherited: readonly ParameterNode[],
  own: readonly ParameterNode[],
): ParameterNode[] {
  const names = new Set(own.map(parameter => `${parameter.in} ${parameter.name}`));
  return inherited.filter(parameter => !names.has(`${parameter.in} ${parameter.name}`));
}

function walkParameters(
  found: Collection,
  list: unknown,
  pointer: Pointer,
  place: 'operation' | 'path',
): ParameterNode[] {
  const nodes: ParameterNode[] = [];
  for (const [index, value] of listOf(list).entries()) {
    if (!isObject(value)) continue;
    const at = child(pointer, index);
    const isReference = Object.hasOwn(value, '$ref');
    if (isReference) collectReference(found, {pointer: at, value}, 'parameters');
    const node = isReference
      ? found.sharedParameters.get(sharedName(value['$ref'], 'parameters') ?? '')
      : walkParameter(found, {key: '', pointer: at, value, place});
    if (node) nodes.push(node);
  }
  return nodes;
}

function walkResponses(found: Collection, responses: unknown, pointer: Pointer): ResponseNode[] {
  const nodes: ResponseNode[] = [];
  for (const {key, pointer: at, value} of objectsIn(responses, pointer)) {
    if (key.startsWith('x-')) continue;
    const isReference = Object.hasOwn(value, '$ref');
    if (isReference) collectReference(found, {pointer: at, value}, 'responses');
    const node = isReference
      ? sharedResponse(found, key, value)
      : walkResponse(found, {status: key, pointer: at, value, isShared: false});
    if (node) nodes.push(node);
  }
  return nodes;
}

/** A shared response under the status that the operation gives it. */
function sharedResponse(
  found: Collection,
  status: string,
  value: JsonObject,
): ResponseNode | undefined {
  const shared = found.sharedResponses.get(sharedName(value['$ref'], 'responses') ?? '');
  return shared && {...shared, status};
}

function sharedName(target: unknown, section: string): string | undefined {
  const text = textOf(target);
  if (!text?.startsWith(`#/${section}/`)) return undefined;
  return parsePointer(text.slice(1))[1];
}
