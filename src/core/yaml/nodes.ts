import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  visit,
} from 'yaml';
import {oncePer} from '../once.js';
import {child, type Pointer} from '../pointer.js';

/** A value of a document: where it belongs, and where it was written. */
export interface FoundNode {
  readonly pointer: Pointer;
  readonly node: Node;
  readonly offset: number;
}

/**
 * Every value of a document with its pointer, in one walk; what an alias stands for is found at the alias too.
 * What a merge brings is placed at the merge, for others share the mapping that it comes from.
 */
export function nodesIn(document: Document): Generator<FoundNode> {
  const targets = targetsOf(document);
  return nodesBelow(document.contents, {targets, pointer: '', mergedAt: undefined});
}

/** What each alias stands for. */
export type AliasTargets = ReadonlyMap<Alias, Node>;

/** In one walk: the parser would walk the document for each alias. One without an anchor before it has no target. */
export const targetsOf = oncePer((document: Document): AliasTargets => {
  const anchors = new Map<string, Node>();
  const targets = new Map<Alias, Node>();
  visit(document, {
    Node: (_, node) => {
      const target = isAlias(node) ? anchors.get(node.source) : undefined;
      if (isAlias(node) && target) targets.set(node, target);
      if (!isAlias(node) && node.anchor !== undefined) anchors.set(node.anchor, node);
    },
  });
  return targets;
});

interface Way {
  readonly targets: AliasTargets;
  readonly pointer: Pointer;
  /** The offset of the merge through which the way leads. */
  readonly mergedAt: number | undefined;
}

function* nodesBelow(value: unknown, way: Way): Generator<FoundNode> {
  const node = resolved(value, way.targets);
  if (!isNode(node)) return;
  yield {pointer: way.pointer, node, offset: way.mergedAt ?? offsetOf(node)};
  if (isMap(node)) yield* membersOf(node.items, way);
  if (!isSeq(node)) return;
  for (const [index, item] of node.items.entries())
    yield* nodesBelow(item, {...way, pointer: child(way.pointer, index)});
}

/** The members of what `<<` leads to are members of the mapping itself: told before its own, which replace them. */
function* membersOf(pairs: readonly Pair[], way: Way): Generator<FoundNode> {
  for (const {value} of pairs.filter(isMerge)) yield* mergedMembers(value, way);
  for (const pair of pairs.filter(one => !isMerge(one)))
    yield* nodesBelow(pair.value, {...way, pointer: child(way.pointer, keyOf(pair))});
}

function* mergedMembers(value: unknown, way: Way): Generator<FoundNode> {
  const mergedAt = way.mergedAt ?? (isAlias(value) ? offsetOf(value) : undefined);
  const node = resolved(value, way.targets);
  if (isMap(node)) yield* membersOf(node.items, {...way, mergedAt});
  if (!isSeq(node)) return;
  // Of several the first counts: it is told last.
  for (const item of [...node.items].reverse()) yield* mergedMembers(item, {...way, mergedAt});
}

/** What an alias stands for; any other value is itself. */
export function resolved(value: unknown, targets: AliasTargets): unknown {
  return isAlias(value) ? targets.get(value) : value;
}

function offsetOf({range}: Node): number {
  return range?.[0] ?? 0;
}

/** Whether a pair merges other mappings into its own: `<<: *base`. */
export function isMerge({key}: Pair): boolean {
  return isScalar(key) && typeof key.value === 'symbol';
}

/** The key that a pair has in JSON: 200 and "200" are the same. A key that is a collection has none. */
export function keyOf(pair: Pair): string {
  if (isMerge(pair)) return '<<';
  return isScalar(pair.key) ? String(pair.key.value ?? '') : '';
}
