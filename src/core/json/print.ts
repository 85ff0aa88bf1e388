import type {Origins} from '../origins.js';
import {isWithin, type Pointer, resolvePointer} from '../pointer.js';
import {type PointerTree, pointerTree} from '../pointer-tree.js';
import type {Source} from '../source.js';
import {type KeyOrders, withKeyOrders} from './key-order.js';

/** Marks a number that must be printed as its author wrote it; no text of a user contains it. */
const MARK = '\uE000connectorsmith-number:';

/** A value as JSON text with a final line end. `numbers` are printed as written, keys in their `orders`, by pointer. */
export function printJson(
  value: unknown,
  indent: string | number = 2,
  numbers: ReadonlyMap<Pointer, string> = new Map(),
  orders: KeyOrders = new Map(),
): string {
  const marked = withKeyOrders(withMarks(value, pointerTree(numbers.keys())), orders);
  const text = `${JSON.stringify(marked, null, indent)}\n`;
  if (numbers.size === 0) return text;
  return text.replace(
    new RegExp(`"${MARK}((?:[^"\\\\]|\\\\.)*)"`, 'g'),
    (_, pointer: string) => numbers.get(JSON.parse(`"${pointer}"`) as string) ?? 'null',
  );
}

/** The indentation that an author uses, or two spaces. */
export function indentOf(text: string): string {
  return /^\uFEFF?\s*[{[]\r?\n([ \t]+)\S/.exec(text)?.[1] ?? '  ';
}

/** Where numbers that JavaScript would change stand in a document that was made from `sources`. */
export function numbersIn(
  value: unknown,
  origins: Origins,
  sources: ReadonlyMap<string, Source>,
): Map<Pointer, string> {
  const numbers = new Map<Pointer, string>();
  for (const [at, origin] of origins) {
    for (const [pointer, written] of sources.get(origin.file)?.numbers ?? []) {
      if (!origin.isCopy || !isWithin(pointer, origin.pointer)) continue;
      const target = at + pointer.slice(origin.pointer.length);
      if (resolvePointer(value, target) === Number(written)) numbers.set(target, written);
    }
  }
  return numbers;
}

/** A copy of the document with marks at the pointers of a tree; only what lies on the way to them is copied. */
function withMarks(value: unknown, {pointers: [pointer], children}: PointerTree): unknown {
  if (pointer !== undefined) return MARK + pointer;
  if (children.size === 0 || typeof value !== 'object' || value === null) return value;
  const marked = (key: string, item: unknown) => {
    const below = children.get(key);
    return below ? withMarks(item, below) : item;
  };
  if (Array.isArray(value)) return value.map((item, index) => marked(String(index), item));
  const members = Object.entries(value);
  return Object.fromEntries(members.map(([key, item]) => [key, marked(key, item)]));
}
