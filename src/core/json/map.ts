import {child, type Pointer} from '../pointer.js';
import {endOfString} from './scan.js';

interface Container {
  readonly pointer: Pointer;
  readonly isArray: boolean;
  index: number;
  key: string;
}

/** A key that one object of a JSON text has twice: where the second stands, and the object that has both. */
export interface RepeatedKey {
  readonly pointer: Pointer;
  readonly key: string;
  readonly offset: number;
}

/** What a full pass over a valid JSON text finds: repeated keys, and the pointers of values at offsets. */
export interface JsonMap {
  readonly repeatedKeys: readonly RepeatedKey[];
  readonly pointerAt: ReadonlyMap<number, Pointer>;
}

/** Walks every key of a valid JSON text. Slower than a scan: used only where a scan found something. */
export function mapJson(text: string, offsets: ReadonlySet<number>): JsonMap {
  const repeatedKeys: RepeatedKey[] = [];
  const pointerAt = new Map<number, Pointer>();
  const stack: {readonly container: Container; readonly keys: Set<string>}[] = [];
  const top = () => stack.at(-1);
  const here = () => {
    const container = top()?.container;
    if (!container) return '';
    return child(container.pointer, container.isArray ? container.index : container.key);
  };
  for (let at = 0; at < text.length; at += 1) {
    const code = text[at];
    if (offsets.has(at)) pointerAt.set(at, here());
    if (code === '{' || code === '[') {
      const container = {pointer: here(), isArray: code === '[', index: 0, key: ''};
      stack.push({container, keys: new Set()});
    } else if (code === '}' || code === ']') stack.pop();
    else if (code === ',') nextItem(top()?.container);
    else if (code === '"') {
      const end = endOfString(text, at);
      const frame = top();
      if (frame && isKey(text, end)) {
        const key = JSON.parse(text.slice(at, end + 1)) as string;
        if (frame.keys.has(key))
          repeatedKeys.push({pointer: frame.container.pointer, key, offset: at});
        frame.keys.add(key);
        frame.container.key = key;
      }
      at = end;
    }
  }
  return {repeatedKeys, pointerAt};
}

function nextItem(container: Container | undefined): void {
  if (container) container.index += 1;
}

function isKey(text: string, closingQuote: number): boolean {
  let at = closingQuote + 1;
  while (text.charCodeAt(at) <= 32) at += 1;
  return text[at] === ':';
}
