import {type Pointer, parsePointer} from './pointer.js';

/** Pointers by their keys, so that one pass over a document serves all of them. */
export interface PointerTree {
  /** The pointers that end here: as often as they were given. */
  readonly pointers: Pointer[];
  readonly children: Map<string, PointerTree>;
}

export function pointerTree(pointers: Iterable<Pointer>): PointerTree {
  const root: PointerTree = {pointers: [], children: new Map()};
  for (const pointer of pointers) {
    let node = root;
    for (const key of parsePointer(pointer)) {
      const next = node.children.get(key) ?? {pointers: [], children: new Map()};
      node.children.set(key, next);
      node = next;
    }
    node.pointers.push(pointer);
  }
  return root;
}
