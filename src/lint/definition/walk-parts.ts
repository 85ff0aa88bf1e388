import {type JsonObject, textOf} from '../../core/json/value.js';
import {child, type Pointer} from '../../core/pointer.js';
import {type Collection, collectMembers, isInternal, objectsIn} from './collect.js';
import type {ParameterNode, ResponseNode} from './nodes.js';
import {newTree, walkSchema} from './walk-schema.js';

/** Walks a parameter where it is written. */
export function walkParameter(
  found: Collection,
  place: Pick<ParameterNode, 'key' | 'pointer' | 'value' | 'place'>,
): ParameterNode {
  const {value, pointer} = place;
  const location = textOf(value['in']) ?? '';
  const hidden = isInternal(value);
  const schema = walkSchema(
    found,
    value['schema'],
    child(pointer, 'schema'),
    newTree('parameter'),
    hidden,
  );
  const node = {
    ...place,
    definition: found.definition,
    name: textOf(value['name']) ?? '',
    in: location,
    isInternal: hidden,
    schema,
  };
  found.parameters.push(node);
  const position = location === 'body' ? 'body-parameter' : 'parameter';
  collectMembers(found, {pointer, value, position, isInternal: hidden});
  if (place.place === 'shared' && Object.hasOwn(value, '$ref'))
    collectReference(found, node, 'parameters');
  return node;
}

/** Walks a response where it is written. */
export function walkResponse(
  found: Collection,
  place: Pick<ResponseNode, 'status' | 'pointer' | 'value' | 'isShared'>,
): ResponseNode {
  const {value, pointer} = place;
  const schema = walkSchema(found, value['schema'], child(pointer, 'schema'), newTree('response'));
  const {definition} = found;
  const node = {...place, definition, schema};
  found.responses.push(node);
  collectMembers(found, {pointer, value, position: 'response', isInternal: false});
  for (const header of objectsIn(value['headers'], child(pointer, 'headers'))) {
    found.headers.push({
      name: header.key,
      pointer: header.pointer,
      value: header.value,
      definition,
    });
    collectMembers(found, {...header, position: 'header', isInternal: false});
  }
  if (place.isShared && Object.hasOwn(value, '$ref')) collectReference(found, node, 'responses');
  return node;
}

export function collectReference(
  found: Collection,
  holder: {readonly pointer: Pointer; readonly value: JsonObject},
  expected: 'parameters' | 'responses' | 'none',
): void {
  const pointer = child(holder.pointer, '$ref');
  found.references.push({
    pointer,
    definition: found.definition,
    value: holder.value,
    target: holder.value['$ref'],
    expected,
  });
}
