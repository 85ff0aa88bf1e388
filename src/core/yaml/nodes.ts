import {type Document, isAlias, isMap, isNode, isScalar, isSeq, type Node, type Pair} from 'yaml';
import {child, type Pointer} from '../pointer.js';

/** Every value of a document with its pointer, in one walk; what an alias stands for is found at the alias too. */
export function* nodesIn(
  document: Document,
  value: unknown,
  pointer: Pointer,
): Generator<[Pointer, Node]> {
  const node = isAlias(value) ? value.resolve(document) : value;
  if (!isNode(node)) return;
  yield [pointer, node];
  if (isMap(node)) {
    for (const pair of inOrder(node.items))
      yield* nodesIn(document, pair.value, pointerOf(pair, pointer));
  } else if (isSeq(node)) {
    for (const [index, item] of node.items.entries())
      yield* nodesIn(document, item, child(pointer, index));
  }
}

/** The members of what `<<` leads to are members of the mapping itself: written before its own, which replace them. */
function inOrder(pairs: readonly Pair[]): Pair[] {
  return [...pairs.filter(isMerge), ...pairs.filter(pair => !isMerge(pair))];
}

function pointerOf(pair: Pair, mapping: Pointer): Pointer {
  return isMerge(pair) ? mapping : child(mapping, keyOf(pair));
}

function isMerge({key}: Pair): boolean {
  return isScalar(key) && typeof key.value === 'symbol';
}

/** The key that a pair has in JSON: 200 and "200" are the same. */
export function keyOf({key}: Pair): string {
  return isScalar(key) ? String(key.value ?? '') : String(key);
}
