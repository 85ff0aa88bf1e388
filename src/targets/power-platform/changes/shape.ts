import {
  isObject,
  type JsonObject,
  listOf,
  member,
  objectOf,
  textOf,
} from '../../../core/json/value.js';
import {child, type Pointer} from '../../../core/pointer.js';
import type {DefinitionNode} from '../../../lint/definition/nodes.js';
import {definitionName} from '../../../lint/definition/walk-schema.js';

/** An object in a definition, and where it stands. */
export interface Spot {
  readonly pointer: Pointer;
  readonly value: JsonObject;
}

/** What a schema says once references and `allOf` are resolved, however it is written down. */
export interface Shape extends Spot {
  /** The schema itself, then what `allOf` adds to it, nearest first. */
  readonly parts: readonly Spot[];
  /** As stated, else as its other keys imply; undefined for any. */
  readonly type: string | undefined;
  readonly properties: ReadonlyMap<string, Spot>;
  readonly required: ReadonlySet<unknown>;
  readonly items: Spot | undefined;
  readonly additionalProperties: Spot | undefined;
}

/** No real type is put together from nearly as many; it keeps chains of `allOf` from costing their square. */
const MAXIMUM_PARTS = 200;

/** The schema behind references; undefined where they lead nowhere or in a circle. */
export function resolveSpot(definition: DefinitionNode, spot: Spot): Spot | undefined {
  if (!Object.hasOwn(spot.value, '$ref')) return spot;
  const seen = new Set<JsonObject>();
  let end: Spot | undefined = spot;
  while (end && Object.hasOwn(end.value, '$ref') && !seen.has(end.value)) {
    seen.add(end.value);
    end = definition.definitions.get(definitionName(end.value['$ref']) ?? '');
  }
  return end && Object.hasOwn(end.value, '$ref') ? undefined : end;
}

/** The shape of a schema that is no reference. A type that contains itself by `allOf` is taken once. */
export function shapeOf(definition: DefinitionNode, spot: Spot): Shape {
  const parts = partsOf(definition, spot);
  const properties = propertiesOf(parts);
  const items = innerSpot(parts, 'items');
  const additionalProperties = innerSpot(parts, 'additionalProperties');
  const isObjectLike =
    additionalProperties !== undefined ||
    parts.some(part => isObject(member(part.value, 'properties')));
  const implied = isObjectLike ? 'object' : items && 'array';
  return {
    ...spot,
    parts,
    type: textOf(firstOf(parts, 'type')) ?? implied,
    properties,
    required: requiredIn(parts),
    items,
    additionalProperties,
  };
}

/** A keyword of a shape: of the schema itself, else of the nearest part that has it. */
export function keywordOf({parts}: Pick<Shape, 'parts'>, key: string): unknown {
  return firstOf(parts, key);
}

/** Like `shape.pointer`, but of the very keyword, in whichever part it stands. */
export function keywordPointer(shape: Shape, key: string): Pointer {
  const part = shape.parts.find(({value}) => Object.hasOwn(value, key));
  return part ? child(part.pointer, key) : shape.pointer;
}

/** A schema that is no reference, then what `allOf` adds to it, nearest first. */
export function partsOf(definition: DefinitionNode, spot: Spot): readonly Spot[] {
  if (!Object.hasOwn(spot.value, 'allOf')) return [spot];
  const parts: Spot[] = [];
  const seen = new Set<JsonObject>([spot.value]);
  const pending = [spot];
  for (let next = pending.pop(); next && parts.length < MAXIMUM_PARTS; next = pending.pop()) {
    parts.push(next);
    for (const part of allOfIn(definition, next).reverse()) {
      if (seen.has(part.value)) continue;
      seen.add(part.value);
      pending.push(part);
    }
  }
  return parts;
}

function allOfIn(definition: DefinitionNode, {pointer, value}: Spot): Spot[] {
  return listOf(member(value, 'allOf')).flatMap((part, index) => {
    const found = isObject(part)
      ? resolveSpot(definition, {pointer: `${pointer}/allOf/${index}`, value: part})
      : undefined;
    return found ? [found] : [];
  });
}

/** Most schemas are leaves: they share what they do not have. */
const NO_NAMES: ReadonlySet<unknown> = new Set();
const NO_PROPERTIES: ReadonlyMap<string, Spot> = new Map();

function requiredIn(parts: readonly Spot[]): ReadonlySet<unknown> {
  if (!parts.some(({value}) => Object.hasOwn(value, 'required'))) return NO_NAMES;
  return new Set(parts.flatMap(({value}) => listOf(value['required'])));
}

function propertiesOf(parts: readonly Spot[]): ReadonlyMap<string, Spot> {
  if (!parts.some(({value}) => Object.hasOwn(value, 'properties'))) return NO_PROPERTIES;
  const properties = new Map<string, Spot>();
  for (const {pointer, value} of parts) {
    for (const [key, property] of Object.entries(objectOf(member(value, 'properties')))) {
      if (!isObject(property) || properties.has(key)) continue;
      properties.set(key, {pointer: child(`${pointer}/properties`, key), value: property});
    }
  }
  return properties;
}

function innerSpot(parts: readonly Spot[], key: string): Spot | undefined {
  const part = parts.find(({value}) => isObject(member(value, key)));
  return part && {pointer: child(part.pointer, key), value: objectOf(part.value[key])};
}

function firstOf(parts: readonly Spot[], key: string): unknown {
  return member(parts.find(({value}) => Object.hasOwn(value, key))?.value, key);
}
