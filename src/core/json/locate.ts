import type {Pointer} from '../pointer.js';
import {type PointerTree, pointerTree} from '../pointer-tree.js';
import {endOfNumber, endOfString} from './scan.js';

/**
 * The offsets of the values that `pointers` name in a valid JSON text, in one pass that skips all else.
 * A pointer that names nothing gets the offset of the nearest value above it.
 */
export function locateInJson(text: string, pointers: readonly Pointer[]): Map<Pointer, number> {
  const offsets = new Map<Pointer, number>();
  const tree = pointerTree(pointers);
  const start = skipSpace(text, text.charCodeAt(0) === 0xfeff ? 1 : 0);
  visitValue({text, offsets, pending: nodesIn(tree)}, start, tree);
  return offsets;
}

interface Search {
  readonly text: string;
  readonly offsets: Map<Pointer, number>;
  /** Values that are wanted and not found yet: after the last one nothing is read. */
  pending: number;
}

function nodesIn(tree: PointerTree): number {
  let nodes = 1;
  for (const inner of tree.children.values()) nodes += nodesIn(inner);
  return nodes;
}

/** Records `wanted` at `at`, looks inside where more is wanted, and returns the offset behind the value. */
function visitValue(search: Search, at: number, wanted: PointerTree): number {
  recordAll(search, at, wanted);
  search.pending -= 1;
  if (search.pending === 0) return search.text.length;
  if (wanted.children.size === 0) return skipValue(search.text, at);
  const open = search.text[at];
  if (open === '{') return visitMembers(search, at, wanted);
  if (open === '[') return visitItems(search, at, wanted);
  return skipValue(search.text, at);
}

function recordAll(search: Search, at: number, wanted: PointerTree): void {
  for (const pointer of wanted.pointers) search.offsets.set(pointer, at);
  for (const inner of wanted.children.values()) recordAll(search, at, inner);
}

function visitMembers(search: Search, open: number, wanted: PointerTree): number {
  const {text} = search;
  let at = skipSpace(text, open + 1);
  while (at < text.length && text[at] !== '}') {
    const keyEnd = endOfString(text, at) + 1;
    const inner = wanted.children.get(unescaped(text.slice(at, keyEnd)));
    at = skipSpace(text, skipSpace(text, keyEnd) + 1);
    at = skipSpace(text, inner ? visitValue(search, at, inner) : skipValue(text, at));
    if (text[at] === ',') at = skipSpace(text, at + 1);
  }
  return at + 1;
}

/** A string with its quotes → what it says. Most keys have nothing to unescape. */
function unescaped(written: string): string {
  return written.includes('\\') ? (JSON.parse(written) as string) : written.slice(1, -1);
}

function visitItems(search: Search, open: number, wanted: PointerTree): number {
  const {text} = search;
  let at = skipSpace(text, open + 1);
  for (let index = 0; at < text.length && text[at] !== ']'; index += 1) {
    const inner = wanted.children.get(String(index));
    at = skipSpace(text, inner ? visitValue(search, at, inner) : skipValue(text, at));
    if (text[at] === ',') at = skipSpace(text, at + 1);
  }
  return at + 1;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) <= 32) at += 1;
  return at;
}

function skipValue(text: string, at: number): number {
  const open = text.charCodeAt(at);
  if (open === 34) return endOfString(text, at) + 1;
  if (open === 123 || open === 91) return skipContainer(text, at);
  if (open === 116 || open === 110) return at + 4; // true, null
  return open === 102 ? at + 5 : endOfNumber(text, at);
}

function skipContainer(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 34) at = endOfString(text, at);
    else if (code === 123 || code === 91) depth += 1;
    else if (code === 125 || code === 93) depth -= 1;
    if (depth === 0) return at + 1;
  }
  return text.length;
}
