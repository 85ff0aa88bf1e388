import {type JsonObject, quote} from '../../../core/json/value.js';
import type {Pointer} from '../../../core/pointer.js';
import type {DefinitionNode} from '../../../lint/definition/nodes.js';
import type {ChangeEvents, Direction, Field, FieldPair, Pair} from './change.js';
import type {Link} from './reach.js';
import {isSameLeaf} from './same-leaf.js';
import {partsOf, resolveSpot, type Shape, type Spot, shapeOf} from './shape.js';

/** Shows one pair to every change; `link` is how operations come to it. */
export type Emit = <K extends keyof ChangeEvents>(
  kind: K,
  pair: ChangeEvents[K],
  link: Link,
) => void;

/** A walk over two definitions at once. */
export interface Walk extends Pair<DefinitionNode> {
  readonly emit: Emit;
  /** Which two schemas were compared already, and how they are reached. */
  readonly known: Readonly<Record<Direction, Map<JsonObject, Map<JsonObject, Link>>>>;
  readonly pending: Step[];
  /** How many more pairs and properties may be looked at: recursive types can be paired in the product of their sizes. */
  left: number;
}

interface Step extends Pair<Spot> {
  readonly direction: Direction;
  readonly label: string;
  readonly link: Link;
}

const STEPS_PER_NODE = 20;
const SPARE_STEPS = 100_000;

export function newWalk({before, after}: Pair<DefinitionNode>, emit: Emit): Walk {
  const size = before.schemas.length + before.parameters.length;
  const newSize = after.schemas.length + after.parameters.length;
  return {
    before,
    after,
    emit,
    known: {input: new Map(), output: new Map()},
    pending: [],
    left: STEPS_PER_NODE * (size + newSize) + SPARE_STEPS,
  };
}

/** Notes that two schemas describe the same value. Each two are compared once, however many ways lead to them. */
export function pairSchemas(
  walk: Walk,
  pair: Pair<Spot> & {readonly direction: Direction; readonly label: string},
  parent: Link,
): void {
  const before = resolveSpot(walk.before, pair.before);
  const after = resolveSpot(walk.after, pair.after);
  if (!before || !after) return;
  const partners = walk.known[pair.direction].get(before.value) ?? new Map<JsonObject, Link>();
  walk.known[pair.direction].set(before.value, partners);
  const known = partners.get(after.value);
  if (known) return void known.parents.push(parent);
  const link = {parents: [parent]};
  partners.set(after.value, link);
  walk.pending.push({...pair, before, after, link});
}

/** Compares all pairs that were noted, and those they lead to. False where it had to give up. */
export function walkPairs(walk: Walk): boolean {
  for (let step = walk.pending.pop(); step; step = walk.pending.pop()) {
    if (walk.left <= 0) return false;
    comparePair(walk, step);
  }
  return true;
}

function comparePair(walk: Walk, {direction, label, link, ...spots}: Step): void {
  if (isSameLeaf(spots.before.value, spots.after.value)) return;
  const before = shapeOf(walk.before, spots.before);
  const after = shapeOf(walk.after, spots.after);
  walk.left -= before.parts.length + before.properties.size + after.properties.size;
  walk.emit('schema', {direction, label, before, after}, link);
  // What is below a value of another type is another thing altogether.
  if (before.type !== after.type) return;
  const isPlain = before.parts.length === 1 && after.parts.length === 1;
  const level = {walk, direction, before, after, link, isPlain};
  for (const name of namesIn(before, after))
    compareInner(level, {
      kind: 'property',
      label: `property ${quote(name)}`,
      before: sideOf(walk.before, before, before.properties.get(name), name),
      after: sideOf(walk.after, after, after.properties.get(name), name),
    });
  for (const key of ['items', 'additionalProperties'] as const)
    compareInner(level, {
      kind: 'items',
      label: innerLabel(key, label),
      before: sideOf(walk.before, before, before[key]),
      after: sideOf(walk.after, after, after[key]),
    });
}

function namesIn(before: Shape, after: Shape): Iterable<string> {
  if (before.properties.size + after.properties.size === 0) return [];
  return new Set([...before.properties.keys(), ...after.properties.keys()]);
}

interface Level extends Pair<Shape> {
  readonly walk: Walk;
  readonly direction: Direction;
  readonly link: Link;
  /** What is in them is in nothing else. */
  readonly isPlain: boolean;
}

type Side = Spot & Field;

interface Inner extends Pair<Side | undefined> {
  readonly kind: FieldPair['kind'];
  readonly label: string;
}

function compareInner(level: Level, {kind, label, before, after}: Inner): void {
  if (!before && !after) return;
  const {walk, direction, link, isPlain} = level;
  const beforeParent = level.before.pointer;
  const afterParent = after ? level.after.pointer : parentFor({kind, before}, level.after);
  walk.emit('field', {direction, kind, label, before, after, beforeParent, afterParent}, link);
  if (!before || !after) return;
  const pair = {direction, label, before, after};
  // Nothing else leads to what stands inside of two schemas that are paired once.
  if (isPlain && !isReference(before) && !isReference(after)) walk.pending.push({...pair, link});
  else pairSchemas(walk, pair, link);
}

function isReference({value}: Spot): boolean {
  return Object.hasOwn(value, '$ref');
}

/** Of the parts of a type, the one that stands where the old property stood, and there what holds its like. */
function parentFor({kind, before}: Pick<Inner, 'kind' | 'before'>, around: Shape): Pointer {
  const part = before && around.parts.find(({pointer}) => before.pointer.startsWith(`${pointer}/`));
  const pointer = part?.pointer ?? around.pointer;
  return kind === 'property' ? `${pointer}/properties` : pointer;
}

function sideOf(
  definition: DefinitionNode,
  around: Shape,
  spot: Spot | undefined,
  name?: string,
): Side | undefined {
  if (!spot) return undefined;
  const isRequired = name !== undefined && around.required.has(name);
  const {pointer, value} = spot;
  return {pointer, value, isRequired, isInternal: isInternal(definition, spot)};
}

/** Beside a reference it counts as well as behind it. */
function isInternal(definition: DefinitionNode, spot: Spot): boolean {
  if (spot.value['x-ms-visibility'] === 'internal') return true;
  const end = resolveSpot(definition, spot);
  const parts = end ? partsOf(definition, end) : [];
  return parts.some(({value}) => value['x-ms-visibility'] === 'internal');
}

function innerLabel(key: 'items' | 'additionalProperties', label: string): string {
  const inner = key === 'items' ? 'items of ' : 'values of ';
  return /^(items|values) of /.test(label) ? label : `${inner}${label}`;
}
