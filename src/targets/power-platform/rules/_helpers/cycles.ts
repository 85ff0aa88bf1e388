/** One frame of the search: a node, and what of its successors is left to visit. */
interface Frame<T> {
  readonly node: T;
  readonly successors: readonly T[];
  at: number;
}

/**
 * Groups nodes that reach each other (strongly connected components, Tarjan), successors first.
 * Linear, and without recursion: definitions may be nested without end.
 */
export function groupByCycles<T>(
  nodes: Iterable<T>,
  successorsOf: (node: T) => readonly T[],
): T[][] {
  const order = new Map<T, number>();
  const lowest = new Map<T, number>();
  const open: T[] = [];
  const isOpen = new Set<T>();
  const groups: T[][] = [];
  for (const node of nodes) if (!order.has(node)) search(node);
  return groups;

  function search(start: T): void {
    const frames = [enter(start)];
    for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
      const next = frame.successors[frame.at];
      frame.at += 1;
      if (next === undefined) close(frames);
      else if (!order.has(next)) frames.push(enter(next));
      else if (isOpen.has(next)) lower(frame.node, order.get(next));
    }
  }

  function enter(node: T): Frame<T> {
    order.set(node, order.size);
    lowest.set(node, order.size - 1);
    open.push(node);
    isOpen.add(node);
    return {node, successors: successorsOf(node), at: 0};
  }

  function lower(node: T, to = 0): void {
    lowest.set(node, Math.min(lowest.get(node) ?? 0, to));
  }

  function close(frames: Frame<T>[]): void {
    const {node} = frames.pop() as Frame<T>;
    const parent = frames.at(-1);
    if (parent) lower(parent.node, lowest.get(node));
    if (lowest.get(node) !== order.get(node)) return;
    const group = open.splice(open.lastIndexOf(node));
    for (const member of group) isOpen.delete(member);
    groups.push(group);
  }
}
