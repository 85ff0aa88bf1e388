/** One frame of the search: a node, and what of its successors is left to visit. */
interface Frame<T> {
  readonly node: T;
  readonly successors: readonly T[];
  at: number;
}

/** What the search knows so far. */
interface Search<T> {
  readonly successorsOf: (node: T) => readonly T[];
  readonly order: Map<T, number>;
  readonly lowest: Map<T, number>;
  readonly open: T[];
  readonly isOpen: Set<T>;
  readonly groups: T[][];
}

/**
 * Groups nodes that reach each other (strongly connected components, Tarjan), successors first.
 * Linear, and without recursion: definitions may be nested without end.
 */
export function groupByCycles<T>(
  nodes: Iterable<T>,
  successorsOf: (node: T) => readonly T[],
): T[][] {
  const search: Search<T> = {
    successorsOf,
    order: new Map(),
    lowest: new Map(),
    open: [],
    isOpen: new Set(),
    groups: [],
  };
  for (const node of nodes) if (!search.order.has(node)) visitFrom(search, node);
  return search.groups;
}

function visitFrom<T>(search: Search<T>, start: T): void {
  const frames = [enter(search, start)];
  for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
    const next = frame.successors[frame.at];
    frame.at += 1;
    if (next === undefined) close(search, frames);
    else if (!search.order.has(next)) frames.push(enter(search, next));
    else if (search.isOpen.has(next)) lower(search, frame.node, search.order.get(next));
  }
}

function enter<T>({order, lowest, open, isOpen, successorsOf}: Search<T>, node: T): Frame<T> {
  lowest.set(node, order.size);
  order.set(node, order.size);
  open.push(node);
  isOpen.add(node);
  return {node, successors: successorsOf(node), at: 0};
}

function lower<T>({lowest}: Search<T>, node: T, to = 0): void {
  lowest.set(node, Math.min(lowest.get(node) ?? 0, to));
}

function close<T>(search: Search<T>, frames: Frame<T>[]): void {
  const {order, lowest, open, isOpen, groups} = search;
  const {node} = frames.pop() as Frame<T>;
  const parent = frames.at(-1);
  if (parent) lower(search, parent.node, lowest.get(node));
  if (lowest.get(node) !== order.get(node)) return;
  const group = open.splice(open.lastIndexOf(node));
  for (const member of group) isOpen.delete(member);
  groups.push(group);
}
