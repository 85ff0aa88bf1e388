import type {Location} from '../diagnostic.js';
import {child, type Pointer} from '../pointer.js';
import {type PointerTree, pointerTree} from '../pointer-tree.js';
import type {Source} from '../source.js';
import type {JsonObject} from './value.js';

/** Keys of objects in the order of their author, by pointer, where JavaScript has another. */
export type KeyOrders = ReadonlyMap<Pointer, readonly string[]>;

/** An object, and its keys as JavaScript lists them. */
interface Spot {
  readonly at: Pointer;
  readonly keys: readonly string[];
}

type LocatedSpot = Spot & Location;

/** JavaScript moves keys such as `200` to the front. The order that authors gave them, in a document made from `sources`. */
export function keyOrdersIn(
  value: unknown,
  trace: (pointer: Pointer) => Location,
  sources: ReadonlyMap<string, Source>,
): KeyOrders {
  const places = placesIn(value).map(place => ({...place, ...trace(place.at)}));
  const orders = [...sources].flatMap(([file, source]) =>
    ordersIn(
      source,
      places.filter(place => place.file === file),
    ),
  );
  return new Map(orders);
}

/** Objects with a number among several keys: that one comes first then. */
function placesIn(value: unknown, path: string[] = [], found: Spot[] = []): Spot[] {
  if (typeof value !== 'object' || value === null) return found;
  const keys = Object.keys(value);
  const isMoved = !Array.isArray(value) && keys.length > 1 && /^\d+$/.test(keys[0] ?? '');
  if (isMoved) found.push({at: child('', ...path), keys});
  for (const key of keys) {
    path.push(key);
    placesIn((value as JsonObject)[key], path, found);
    path.pop();
  }
  return found;
}

function ordersIn(source: Source, places: readonly LocatedSpot[]): [Pointer, readonly string[]][] {
  const offsets = source.locate(
    places.flatMap(({pointer, keys}) => [pointer, ...keys.map(key => child(pointer, key))]),
  );
  return places
    .map(({at, pointer, keys}): [Pointer, readonly string[]] => [
      at,
      sorted(keys, key => offsetOf(child(pointer, key), pointer, offsets)),
    ])
    .filter(([, keys], index) => keys.some((key, nth) => key !== places[index]?.keys[nth]));
}

/** What is not written there has been added, and follows. */
function offsetOf(member: Pointer, object: Pointer, offsets: ReadonlyMap<Pointer, number>): number {
  const offset = offsets.get(member);
  return offset === undefined || offset === offsets.get(object) ? Number.MAX_VALUE : offset;
}

function sorted(keys: readonly string[], rank: (key: string) => number): string[] {
  return [...keys].sort((a, b) => rank(a) - rank(b));
}

/** A copy of a document whose objects list their keys in these orders. */
export function withKeyOrders(value: unknown, orders: KeyOrders): unknown {
  return orders.size === 0 ? value : reordered(value, pointerTree(orders.keys()), orders);
}

function reordered(
  value: unknown,
  {pointers: [pointer], children}: PointerTree,
  orders: KeyOrders,
): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const below = (key: string, item: unknown) => {
    const tree = children.get(key);
    return tree ? reordered(item, tree, orders) : item;
  };
  if (Array.isArray(value)) return value.map((item, index) => below(String(index), item));
  const entries = Object.entries(value).map(([key, item]) => [key, below(key, item)]);
  const keys = pointer === undefined ? undefined : orders.get(pointer);
  const copy: object = Object.fromEntries(entries);
  // An object of its own cannot have number keys in any order but theirs.
  return keys ? new Proxy(copy, {ownKeys: () => [...keys]}) : copy;
}
